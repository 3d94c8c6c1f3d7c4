-- "offset 0": asked of each row, where the planner would else read all that the organisation reaches.
select count(*) filter (where r.received or r.status = 'Questioned')::int,
       count(*) filter (where r.received and r.due_at < $2)::int,
       count(*) filter (where not r.received and r.status = 'Sent')::int,
       count(*) filter (where r.received)::int
from referral_row r
where r.viewer = $1 and r.status in ('Sent', 'Questioned')
  and exists (
      select from access a
      where a.organisation = $1 and a.record = r.record
        and a.origin <> all (array(select b.record from barred b where b.person = $3))
      offset 0)
