select r.number, r.asked_for, o.name, r.place, r.urgency, r.risk, r.status, r.sent_at, r.due_at, r.received,
       r.owner, coalesce(m.name, '')
from referral_row r
join access a on a.organisation = r.viewer and a.record = r.record
join organisation_row o on o.id = r.partner
left join member_row m on m.organisation = r.viewer and m.user_id = r.owner
where r.viewer = $1 and r.received = $2 and r.number < $3
  and a.origin <> all (array(select b.record from barred b where b.person = $4))
order by r.number desc
limit 26
