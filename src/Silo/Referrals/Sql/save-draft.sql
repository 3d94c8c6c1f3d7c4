update draft
set version = version + 1, sealed = $4, command_id = $5, saved_at = $6, deleted_at = $7
where number = $1 and organisation = $2 and version = $3 and deleted_at > $6
