select user_id, name, job_title, roles
from member_row
where organisation = $1 and ended_on is null
order by name, user_id
