select count(*) filter (where due_on < $2)::int, count(*)::int
from attestation_row
where viewer = $1
