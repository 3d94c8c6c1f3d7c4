update started_case
set sealed = '', case_number = $4
where author = $1 and organisation = $2 and id = $3
returning id, sealed, saved_at, deleted_at, case_number
