insert into person_key (id, case_ref, person, wrapped)
select id, case_ref, person, wrapped
from unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) as k (id, case_ref, person, wrapped)
order by id
