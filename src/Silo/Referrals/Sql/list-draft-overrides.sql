select o.number, o.recipient, o.purpose, o.status
from (
    select viewer, number, recipient, purpose, 'Requested' status, requested_at at from undecided_override
    union all
    select viewer, number, recipient, purpose, status, decided_at from decided_override
) o
where o.viewer = $1 and o.number = any ($2)
  and 'C-' || o.number <> all (array(select b.record from barred b where b.person = $3))
order by o.at
