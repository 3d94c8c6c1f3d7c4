insert into deadline (stream, kind, due_at)
select stream, kind, due_at
from unnest($1::text[], $2::text[], $3::timestamptz[]) as c (stream, kind, due_at)
order by stream, kind
on conflict (stream, kind) do update set due_at = excluded.due_at, claimed_until = null
