select version, based_on, written, command_id from agreement_outline where viewer = $1 and agreement = $2 and deleted_at > $3
