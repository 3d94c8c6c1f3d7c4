delete from alert_choice c
using unnest($1::uuid[], $2::uuid[]) as r (organisation, person)
where c.organisation = r.organisation and c.person = r.person
