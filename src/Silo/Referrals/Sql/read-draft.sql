select organisation, case_number, version, sealed, command_id from draft
where number = $1 and deleted_at > $2
