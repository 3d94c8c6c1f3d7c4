select a.organisation, o.name, a.due_on, a.attested_on, staff.people, staff.administered
from attestation_row a
join organisation_row o on o.id = a.organisation
cross join lateral (
    select count(*)::int as people, coalesce(bool_or('OrganisationAdministrator' = any (string_to_array(m.roles, ' '))), false) as administered
    from member_row m
    where m.organisation = a.organisation and m.ended_on is null
) staff
where a.viewer = $1 and a.due_on <= $2
order by a.due_on, o.name, a.organisation
limit 100
