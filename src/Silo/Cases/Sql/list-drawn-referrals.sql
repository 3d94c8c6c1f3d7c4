select r.number, r.partner, r.status, r.sent_at
from referral_row r
join access a on a.organisation = r.viewer and a.record = r.record
where r.viewer = $1 and r.case_number = $2 and not r.received
  and a.origin <> all (array(select b.record from barred b where b.person = $3))
order by r.number
