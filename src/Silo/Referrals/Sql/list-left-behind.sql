select r.number, r.asked_for, o.name, r.place, r.urgency, r.risk, r.status, r.sent_at, r.due_at, r.received,
       r.owner, m.name, r.next_due_at
from referral_row r
join member_row m on m.organisation = r.viewer and m.user_id = r.owner and m.ended_on is not null
join organisation_row o on o.id = r.partner
where r.viewer = $1 and r.status in ('Sent', 'Questioned', 'Accepted', 'Active')
  and exists (
      select from access a
      where a.organisation = $1 and a.record = r.record
        and a.origin <> all (array(select b.record from barred b where b.person = $2)))
order by r.next_due_at, r.number
limit 100
