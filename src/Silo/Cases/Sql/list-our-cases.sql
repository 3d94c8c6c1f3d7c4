select c.number, c.title, c.district, c.risk, c.opened_at
from case_row c
join access a on a.organisation = c.viewer and a.record = c.record
where c.viewer = $1 and c.number < $2
order by c.number desc
limit 26
