select m.user_id, m.roles
from member_row m
where m.organisation = $1
