select c.number, c.title, c.district, c.risk, c.opened_at
from case_row c
join access a on a.organisation = c.viewer and a.record = c.record
where c.viewer = $1 and c.number < $2
  and a.origin <> all (array(select b.record from barred b where b.person = $3))
order by c.number desc
limit 26
