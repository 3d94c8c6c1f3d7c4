-- With each when they are away, as far as it is not over.
select m.user_id, m.name, m.job_title, m.roles, a.from_day, a.until_day, m.vetted_until, m.trained_until
from member_row m
left join absence a on a.organisation = m.organisation and a.person = m.user_id and a.until_day >= $2
where m.organisation = $1 and m.ended_on is null
order by m.name, m.user_id
