-- $1 person, $2 organisation or null for all of theirs
select member.organisation, member.user_id, member.name, member.job_title, member.roles,
       member.signatory, member.vetted_until, member.trained_until, member.ended_on,
       partner.name, partner.kind, partner.areas::text, partner.services, partner.official_code, partner.capacity
from member_row member
join organisation_row partner on partner.id = member.organisation
where member.user_id = $1 and ($2::uuid is null or member.organisation = $2) and member.ended_on is null
order by partner.name, partner.id
