-- To a supervisor what was escalated stands for what their workers are told of it as well.
select n.number, n.what, n.audience, n.at, n.due_at, o.name, n.viewer = n.recipient
from (
    select distinct on (number, what) *
    from notice_row
    where viewer = $1 and open and (audience = 'Worker' or $2)
    order by number, what, audience
) n
join access a on a.organisation = n.viewer and a.record = n.record
join organisation_row o on o.id = case when n.viewer = n.recipient then n.sender else n.recipient end
where a.origin <> all (array(select b.record from barred b where b.person = $3))
order by n.due_at nulls first, n.number, n.what
limit 100
