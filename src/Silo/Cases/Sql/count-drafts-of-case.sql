select count(*)::int
from draft d
where d.organisation = $1 and d.case_number = $2 and d.deleted_at > $3
  and 'C-' || d.case_number <> all (array(select b.record from barred b where b.person = $4))
