insert into access_log (writer, sequence, at, actor, organisation, operation, refs, purpose, previous_hash, hash)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
