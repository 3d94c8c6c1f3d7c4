select n.number, n.what, n.at, n.due_at, s.name, r.name
from notice_row n
join organisation_row s on s.id = n.sender
join organisation_row r on r.id = n.recipient
where n.viewer = $1 and n.audience = 'Partnership' and n.open
  and n.origin <> all (array(select b.record from barred b where b.person = $2))
order by n.due_at, n.number, n.what
limit 100
