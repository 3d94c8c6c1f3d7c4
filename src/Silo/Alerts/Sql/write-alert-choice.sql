insert into alert_choice (organisation, person, mode, address)
select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[]) as r (organisation, person, mode, address)
order by organisation, person
on conflict (organisation, person) do update set mode = excluded.mode, address = excluded.address
