select number, case_number, saved_at, deleted_at, sealed
from draft
where organisation = $1 and deleted_at > $4 and ($3::uuid[] is null or author = any ($3))
  and 'C-' || case_number <> all (array(select b.record from barred b where b.person = $2))
order by deleted_at, number
limit 50
