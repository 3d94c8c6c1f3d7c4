insert into agreement_row (viewer, agreement, title, version, settled, suspended, parties, waiting_version, waiting, review_by, expires_on)
select viewer, agreement, title, version, settled, suspended, parties, waiting_version,
       string_to_array(waiting, ' ')::uuid[], review_by, expires_on
from unnest($1::uuid[], $2::uuid[], $3::text[], $4::int[], $5::boolean[], $6::boolean[], $7::int[], $8::int[], $9::text[], $10::date[], $11::date[])
     as r (viewer, agreement, title, version, settled, suspended, parties, waiting_version, waiting, review_by, expires_on)
order by viewer, agreement
on conflict (viewer, agreement) do update
set title = excluded.title, version = excluded.version, settled = excluded.settled, suspended = excluded.suspended,
    parties = excluded.parties, waiting_version = excluded.waiting_version, waiting = excluded.waiting,
    review_by = excluded.review_by, expires_on = excluded.expires_on
