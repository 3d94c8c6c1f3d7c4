with due as materialized (
    select stream, kind from deadline
    where due_at <= $1 and (claimed_until is null or claimed_until <= $1)
    order by due_at
    limit 100
    for update skip locked
), claimed as (
    update deadline d
    set claimed_until = $1::timestamptz + interval '1 minute'
    from due
    where d.stream = due.stream and d.kind = due.kind
    returning d.stream, d.kind, d.due_at
)
select stream, kind from claimed
order by due_at, stream, kind
