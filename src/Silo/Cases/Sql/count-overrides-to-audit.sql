select count(*)::int
from decided_override d
join access a on a.organisation = d.viewer and a.record = d.record
where d.viewer = $1 and d.status = 'Approved' and d.audit_due_on <= $3 and d.requested_by <> $2
  and a.origin <> all (array(select b.record from barred b where b.person = $2))
