select m.user_id, m.name, m.job_title, o.name
from member_row m
join organisation_row o on o.id = m.organisation
where m.organisation = $1 and m.ended_on is null
order by m.name, m.user_id
