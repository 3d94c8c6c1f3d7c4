insert into case_row (viewer, number, record, title, district, risk, opened_at)
select * from unnest($1::uuid[], $2::int[], $3::text[], $4::text[], $5::text[], $6::text[], $7::timestamptz[])
     as r (viewer, number, record, title, district, risk, opened_at)
order by viewer, number
on conflict (viewer, number) do update
set title = excluded.title, district = excluded.district, risk = excluded.risk
