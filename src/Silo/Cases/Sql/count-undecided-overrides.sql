select count(*)::int
from undecided_override u
join access a on a.organisation = u.viewer and a.record = u.record
where u.viewer = $1 and u.requested_by <> $2
  and a.origin <> all (array(select b.record from barred b where b.person = $2))
