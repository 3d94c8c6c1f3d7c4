insert into draft (number, organisation, author, case_number, version, sealed, command_id, saved_at, deleted_at)
values ($1, $2, $3, $4, 1, $5, $6, $7, $8)
on conflict (number) do nothing
