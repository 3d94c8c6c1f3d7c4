select d.number, d.case_number, d.saved_at, d.deleted_at, d.sealed, d.author, m.name
from draft d
join member_row m on m.organisation = d.organisation and m.user_id = d.author and m.ended_on is not null
where d.organisation = $1 and d.deleted_at > $2
  and 'C-' || d.case_number <> all (array(select b.record from barred b where b.person = $3))
order by d.deleted_at, d.number
limit 50
