insert into notice_row (viewer, audience, number, record, origin, what, at, due_at, sender, recipient, open)
select * from unnest($1::uuid[], $2::text[], $3::int[], $4::text[], $5::text[], $6::text[], $7::timestamptz[], $8::timestamptz[],
                     $9::uuid[], $10::uuid[], $11::boolean[])
     as r (viewer, audience, number, record, origin, what, at, due_at, sender, recipient, open)
order by viewer, number, what, audience
on conflict (viewer, number, what, audience) do update set open = excluded.open
