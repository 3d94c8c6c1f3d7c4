select n.number, n.what, n.audience, n.at, n.due_at, o.name, n.viewer = n.recipient
from notice_row n
join access a on a.organisation = n.viewer and a.record = n.record
join organisation_row o on o.id = case when n.viewer = n.recipient then n.sender else n.recipient end
where n.viewer = $1 and n.open and n.audience = 'Supervisor'
  and a.origin <> all (array(select b.record from barred b where b.person = $2))
order by coalesce(n.due_at, n.at), n.number, n.what
limit 50
