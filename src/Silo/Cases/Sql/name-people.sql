select distinct on (m.user_id) m.user_id, m.name, m.job_title, o.name
from member_row m
join organisation_row o on o.id = m.organisation
where m.user_id = any ($1)
order by m.user_id, o.name
