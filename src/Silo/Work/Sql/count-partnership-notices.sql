select count(*)::int
from notice_row n
where n.viewer = $1 and n.audience = 'Partnership' and n.open
  and n.origin <> all (array(select b.record from barred b where b.person = $2))
