-- The latest of each person last.
select person, id, wrapped from person_key where case_ref = $1 and wrapped is not null order by made_at, id
