update outbox set try_at = $2 where key = $1 and delivered_at is null
