insert into access (organisation, record, basis, origin)
select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) as r (organisation, record, basis, origin)
order by organisation, record
on conflict (organisation, record) do update set basis = excluded.basis, origin = excluded.origin
