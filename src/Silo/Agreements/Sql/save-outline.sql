update agreement_outline
set version = version + 1, written = $4, command_id = $5, saved_at = $6, deleted_at = $7
where viewer = $1 and agreement = $2 and version = $3 and deleted_at > $6
