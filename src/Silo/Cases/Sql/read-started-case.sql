select id, sealed, saved_at, deleted_at, case_number
from started_case
where author = $1 and organisation = $2 and id = $3 and deleted_at > $4
