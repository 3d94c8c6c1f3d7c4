with due as materialized (
    select key from outbox
    where delivered_at is null and try_at <= $1 and kind = any ($3)
    order by try_at, key
    limit 50
    for update skip locked
), claimed as (
    update outbox o
    set try_at = $2, attempts = attempts + 1
    from due
    where o.key = due.key
    returning o.key, o.kind, o.payload, o.attempts, o.put_at
)
select key, kind, payload, attempts from claimed
order by put_at, key
