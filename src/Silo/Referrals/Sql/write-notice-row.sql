insert into notice_row (viewer, audience, number, record, what, at, due_at, sender, recipient, open)
select * from unnest($1::uuid[], $2::text[], $3::int[], $4::text[], $5::text[], $6::timestamptz[], $7::timestamptz[],
                     $8::uuid[], $9::uuid[], $10::boolean[])
     as r (viewer, audience, number, record, what, at, due_at, sender, recipient, open)
order by viewer, number, what, audience
on conflict (viewer, number, what, audience) do update set open = excluded.open
