-- What "list-notices" lists, and of it what was escalated.
select count(*)::int, count(*) filter (where n.audience <> 'Worker')::int
from (
    select distinct on (number, what) *
    from notice_row
    where viewer = $1 and open and (audience = 'Worker' or $2)
    order by number, what, audience
) n
join access a on a.organisation = n.viewer and a.record = n.record
where a.origin <> all (array(select b.record from barred b where b.person = $3))
