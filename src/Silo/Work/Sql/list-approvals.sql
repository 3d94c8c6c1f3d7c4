select u.number, u.override, o.name, u.purpose, u.reason,
       coalesce((select m.name from member_row m where m.organisation = u.viewer and m.user_id = u.requested_by),
                'A former member of staff'),
       u.requested_at, u.requested_by
from undecided_override u
join access a on a.organisation = u.viewer and a.record = u.record
join organisation_row o on o.id = u.recipient
where u.viewer = $1 and u.requested_by <> $2
  and a.origin <> all (array(select b.record from barred b where b.person = $2))
order by u.requested_at, u.override
limit 50
