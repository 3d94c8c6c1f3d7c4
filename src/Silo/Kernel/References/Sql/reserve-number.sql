with held as (
    select number from reserved_number where command_id = $1 and kind = $2
), fresh as (
    insert into reserved_number (command_id, kind, number)
    select $1, $2, nextval(($2 || '_number')::regclass)
    where not exists (select 1 from held)
    on conflict (command_id, kind) do nothing
    returning number
)
select number from held union all select number from fresh
