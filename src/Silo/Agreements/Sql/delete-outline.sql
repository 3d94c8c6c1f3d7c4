delete from agreement_outline where viewer = $1 and agreement = $2 and version = $3
