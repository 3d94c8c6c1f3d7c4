update outbox set payload = '' where key = $1
