select partner.id, ready.vetted_until, ready.trained_until
from organisation_row partner
left join lateral (
    select member.vetted_until, member.trained_until
    from member_row member
    where member.organisation = partner.id and member.ended_on is null and string_to_array(member.roles, ' ') && $1::text[]
    order by least(coalesce(member.vetted_until, '-infinity'), coalesce(member.trained_until, '-infinity')) desc,
             greatest(coalesce(member.vetted_until, '-infinity'), coalesce(member.trained_until, '-infinity')) desc,
             member.vetted_until desc nulls last
    limit 1
) ready on true
