select d.number, d.override, o.name, d.purpose, d.reason,
       coalesce((select m.name from member_row m where m.organisation = d.viewer and m.user_id = d.decided_by),
                'A former member of staff'),
       d.decided_at, d.audited_at, d.audit_due_on, d.told, d.requested_by
from decided_override d
join access a on a.organisation = d.viewer and a.record = d.record
join organisation_row o on o.id = d.recipient
where d.viewer = $1 and d.status = 'Approved'
  and a.origin <> all (array(select b.record from barred b where b.person = $2))
order by d.audit_due_on, d.override
limit 100
