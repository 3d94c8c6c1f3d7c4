insert into barred (record, person)
select * from unnest($1::text[], $2::uuid[]) as r (record, person)
order by record, person
on conflict (record, person) do nothing
