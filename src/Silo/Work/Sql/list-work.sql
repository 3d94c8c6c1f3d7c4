-- The page first, from an index alone, then what its lines say. "offset 0": reach is asked of each row, where the planner
-- would else read all of it.
select r.number, r.asked_for, o.name, r.place, r.urgency, r.risk, r.status, r.sent_at, r.due_at, r.received,
       r.owner, coalesce(m.name, ''), r.next_due_at
from (
    select number from referral_row due
    where viewer = $1 and next_due_at < 'infinity' and (received or status = 'Questioned')
      and ($3::uuid[] is null or owner is null or owner = any ($3))
      and ($4::text[] is null or status = any ($4))
      and ($5::timestamptz is null or next_due_at < $5)
      and exists (
          select from access a
          where a.organisation = $1 and a.record = due.record
            and a.origin <> all (array(select b.record from barred b where b.person = $2))
          offset 0)
    order by next_due_at, number
    limit 50
) page
join referral_row r on r.viewer = $1 and r.number = page.number
join organisation_row o on o.id = r.partner
left join member_row m on m.organisation = r.viewer and m.user_id = r.owner
order by r.next_due_at, r.number
