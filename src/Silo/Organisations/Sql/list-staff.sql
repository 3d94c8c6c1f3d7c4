select member.organisation, member.user_id, member.name, member.job_title, member.roles
from member_row member
order by member.organisation, member.name
