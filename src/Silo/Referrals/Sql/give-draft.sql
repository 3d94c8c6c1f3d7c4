update draft
set author = $4
where number = $1 and organisation = $2 and author = any (array[$3, $4]) and deleted_at > $5
