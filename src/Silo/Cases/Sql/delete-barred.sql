delete from barred b
using unnest($1::text[], $2::uuid[]) as r (record, person)
where b.record = r.record and b.person = r.person
