insert into outbox (key, kind, payload, put_at, try_at)
select key, kind, payload, put_at, put_at
from unnest($1::text[], $2::text[], $3::text[], $4::timestamptz[]) as m (key, kind, payload, put_at)
order by key
on conflict (key) do nothing
