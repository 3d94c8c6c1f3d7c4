insert into outbox (key, kind, payload, put_at, try_at) values ($1, $2, $3, $4, $4)
on conflict (key) do nothing
