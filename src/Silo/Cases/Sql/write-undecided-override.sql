insert into undecided_override (viewer, override, number, record, recipient, purpose, reason, requested_by, requested_at)
select * from unnest($1::uuid[], $2::uuid[], $3::int[], $4::text[], $5::uuid[], $6::text[], $7::text[], $8::uuid[], $9::timestamptz[])
     as r (viewer, override, number, record, recipient, purpose, reason, requested_by, requested_at)
order by viewer, override
on conflict (viewer, override) do nothing
