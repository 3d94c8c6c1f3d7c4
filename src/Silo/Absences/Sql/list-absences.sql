-- With each when the colleague who covers is away as well in that time, as far as it is not over.
select a.person, coalesce(p.name, 'A former member of staff'), a.from_day, a.until_day,
       a.cover, coalesce(c.name, 'A former member of staff'), o.from_day, o.until_day,
       p.ended_on is not null, c.ended_on is not null
from absence a
left join member_row p on p.organisation = a.organisation and p.user_id = a.person
left join member_row c on c.organisation = a.organisation and c.user_id = a.cover
left join absence o on o.organisation = a.organisation and o.person = a.cover
                   and o.from_day <= a.until_day and o.until_day >= greatest(a.from_day, $2)
where a.organisation = $1 and a.until_day >= $2
order by a.from_day, p.name, a.person
