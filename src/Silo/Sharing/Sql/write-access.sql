insert into access (organisation, record, basis)
select * from unnest($1::uuid[], $2::text[], $3::text[]) as r (organisation, record, basis)
order by organisation, record
on conflict (organisation, record) do update set basis = excluded.basis
