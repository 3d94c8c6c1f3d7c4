select r.number, r.asked_for, o.name, r.place, r.urgency, r.risk, r.status, r.sent_at, r.due_at, r.received,
       r.owner, coalesce(m.name, ''), r.next_due_at
from (
    select * from referral_row waits
    where viewer = $1 and status in ('Sent', 'Questioned') and (received or status = 'Questioned')
      and exists (
          select from access a
          where a.organisation = $1 and a.record = waits.record
            and a.origin <> all (array(select b.record from barred b where b.person = $2))
          offset 0)
    order by due_at, number
    limit 50
) r
join organisation_row o on o.id = r.partner
left join member_row m on m.organisation = r.viewer and m.user_id = r.owner
order by r.due_at, r.number
