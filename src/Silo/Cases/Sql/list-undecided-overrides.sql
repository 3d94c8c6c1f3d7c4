select u.number, u.override, o.name, u.purpose, u.reason,
       coalesce(asked.name, 'A former member of staff'), u.requested_at, u.requested_by, asked.ended_on is not null
from undecided_override u
join access a on a.organisation = u.viewer and a.record = u.record
join organisation_row o on o.id = u.recipient
left join member_row asked on asked.organisation = u.viewer and asked.user_id = u.requested_by
where u.viewer = $1
  and a.origin <> all (array(select b.record from barred b where b.person = $2))
order by u.requested_at, u.override
limit 100
