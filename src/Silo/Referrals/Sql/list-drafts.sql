select number, case_number, saved_at, deleted_at, sealed
from draft
where organisation = $1 and deleted_at > $2
  and 'C-' || case_number <> all (array(select b.record from barred b where b.person = $3))
order by saved_at desc
limit 50
