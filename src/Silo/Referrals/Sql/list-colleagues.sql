select user_id, name, job_title, roles
from member_row
where organisation = $1
order by name, user_id
