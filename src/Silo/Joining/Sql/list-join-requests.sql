(select request, number, name, kind, asked_at, standing from join_request_row
 where viewer = $1 and standing = 'Waiting'
 order by asked_at, number
 limit 500)
union all
(select request, number, name, kind, asked_at, standing from join_request_row
 where viewer = $1 and standing <> 'Waiting'
 order by asked_at desc, number desc
 limit 100)
