select agreement, based_on, written, saved_at
from agreement_outline
where viewer = $1 and deleted_at > $2
order by saved_at desc, agreement
limit 50
