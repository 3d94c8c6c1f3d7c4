update deadline
set claimed_until = $1::timestamptz + interval '1 minute'
where (stream, kind) in (
    select stream, kind from deadline
    where due_at <= $1 and (claimed_until is null or claimed_until <= $1)
    order by due_at
    limit 100
    for update skip locked
)
returning stream, kind
