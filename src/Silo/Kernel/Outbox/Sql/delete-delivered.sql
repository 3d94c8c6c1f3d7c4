delete from outbox where delivered_at < $1
