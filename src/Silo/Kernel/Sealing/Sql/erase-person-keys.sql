update person_key k
set wrapped = null, erased_at = now()
from unnest($1::text[], $2::text[]) as gone (case_ref, person)
where k.case_ref = gone.case_ref and k.person = gone.person and k.wrapped is not null
