with gone as (
    delete from started_case where deleted_at <= $5 and id <> $3
)
insert into started_case (author, organisation, id, sealed, saved_at, deleted_at) values ($1, $2, $3, $4, $5, $6)
on conflict (id) do update
set sealed = excluded.sealed, saved_at = excluded.saved_at, deleted_at = excluded.deleted_at
where started_case.author = excluded.author and started_case.organisation = excluded.organisation
  and started_case.case_number is null
returning id, sealed, saved_at, deleted_at, case_number
