with gone as (
    delete from parked_form
    where deleted_at <= $4
       or id in (select id from parked_form where person = $2 order by deleted_at desc offset 9)
)
insert into parked_form (id, person, sealed, deleted_at) values ($1, $2, $3, $5)
on conflict (id) do nothing
