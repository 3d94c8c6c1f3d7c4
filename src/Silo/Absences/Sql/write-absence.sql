insert into absence (organisation, person, from_day, until_day, cover)
select * from unnest($1::uuid[], $2::uuid[], $3::date[], $4::date[], $5::uuid[]) as r (organisation, person, from_day, until_day, cover)
order by organisation, person
on conflict (organisation, person) do update
set from_day = excluded.from_day, until_day = excluded.until_day, cover = excluded.cover
