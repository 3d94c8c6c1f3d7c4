select sealed from parked_form where id = $1 and person = $2 and deleted_at > $3
