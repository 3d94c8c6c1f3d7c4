delete from absence a
using unnest($1::uuid[], $2::uuid[]) as r (organisation, person)
where a.organisation = r.organisation and a.person = r.person
