-- In the order of the index of what is open, which else would be passed over for that of the whole list.
select r.partner, r.number, r.status
from referral_row r
where r.viewer = $1 and r.case_number = $2 and not r.received
  and r.status in ('Sent', 'Questioned', 'Accepted', 'Active')
  and exists (
      select from access a
      where a.organisation = $1 and a.record = r.record
        and a.origin <> all (array(select b.record from barred b where b.person = $3))
      offset 0)
order by r.partner
