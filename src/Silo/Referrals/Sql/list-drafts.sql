select number, case_number, saved_at, deleted_at
from draft
where organisation = $1 and deleted_at > $2
order by saved_at desc
limit 50
