select c.address
from alert_choice c
join member_row m on m.organisation = c.organisation and m.user_id = c.person and m.ended_on is null
where c.organisation = $1 and c.person = $2 and c.mode <> 'Never'
