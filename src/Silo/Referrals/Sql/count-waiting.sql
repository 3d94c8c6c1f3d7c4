-- "offset 0": asked of each row, where the planner would else read all that the organisation reaches.
select count(*)::int
from referral_row r
where r.viewer = $1 and r.received and r.status in ('Sent', 'Questioned')
  and exists (
      select from access a
      where a.organisation = $1 and a.record = r.record
        and a.origin <> all (array(select b.record from barred b where b.person = $2))
      offset 0)
