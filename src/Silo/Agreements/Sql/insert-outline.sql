with gone as (
    delete from agreement_outline where deleted_at <= $6
)
insert into agreement_outline (viewer, agreement, version, based_on, written, command_id, saved_at, deleted_at)
values ($1, $2, 1, $3, $4, $5, $6, $7)
on conflict (viewer, agreement) do nothing
