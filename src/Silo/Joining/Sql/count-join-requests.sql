select count(*)::int from join_request_row where viewer = $1 and standing = 'Waiting'
