with held as (
    select d.stream, d.kind
    from deadline d join unnest($1::text[], $2::text[]) as c (stream, kind) on d.stream = c.stream and d.kind = c.kind
    order by d.stream, d.kind
    for update of d
)
delete from deadline d using held where d.stream = held.stream and d.kind = held.kind
