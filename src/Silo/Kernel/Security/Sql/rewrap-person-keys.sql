update person_key k
set wrapped = anew.wrapped
from unnest($1::uuid[], $2::text[]) as anew (id, wrapped)
where k.id = anew.id and k.wrapped is not null
