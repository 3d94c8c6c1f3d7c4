select member.organisation, member.user_id, member.name, member.job_title, member.roles,
       member.signatory, member.vetted_until, member.trained_until, member.ended_on
from member_row member
order by member.organisation, member.name
