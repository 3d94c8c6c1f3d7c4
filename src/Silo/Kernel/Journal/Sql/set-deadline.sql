with cleared as (
    delete from deadline where stream = $1 and kind = $2 and $3::timestamptz is null
)
insert into deadline (stream, kind, due_at)
select $1, $2, $3::timestamptz
where $3::timestamptz is not null
on conflict (stream, kind) do update set due_at = excluded.due_at, claimed_until = null
