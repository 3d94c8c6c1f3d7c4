select count(*) filter (where r.received or r.status = 'Questioned')::int,
       count(*) filter (where r.received and r.due_at < $2)::int,
       count(*) filter (where not r.received and r.status = 'Sent')::int
from referral_row r
join access a on a.organisation = r.viewer and a.record = r.record
where r.viewer = $1 and r.status in ('Sent', 'Questioned')
  and a.origin <> all (array(select b.record from barred b where b.person = $3))
