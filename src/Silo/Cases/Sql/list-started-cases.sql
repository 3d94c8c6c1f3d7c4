select id, sealed, saved_at, deleted_at, case_number
from started_case
where author = $1 and organisation = $2 and deleted_at > $3 and case_number is null
order by saved_at desc
limit 20
