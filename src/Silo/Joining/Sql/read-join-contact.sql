select sealed from join_request_contact where request = $1
