-- The page first, from an index alone, then what its lines say. "offset 0": reach is asked of each row, where the planner
-- would else read all of it.
select r.number, r.asked_for, o.name, r.place, r.urgency, r.risk, r.status, r.sent_at, r.due_at, r.received,
       r.owner, coalesce(m.name, ''), r.next_due_at,
       coalesce(r.owner <> $2 and r.owner = any ((select owners_for($1, $2, $10))::uuid[]), false)
from (
    select number from referral_row listed
    where viewer = $1 and received = $3
      and ($4::text[] is null or status = any ($4))
      and ($5::text[] is null or urgency = any ($5))
      and ($6::int is null or strands & $6 <> 0)
      and ($7::uuid is null or partner = $7)
      and ($8::text is null or district = $8)
      and ($9::text is null or case $9 when 'Mine' then owner = any ((select owners_for($1, $2, $10))::uuid[]) else owner is null end)
      and ($11::int is null or (next_due_at, number) > ($12::timestamptz, $11))
      and exists (
          select from access a
          where a.organisation = $1 and a.record = listed.record
            and a.origin <> all (array(select b.record from barred b where b.person = $2))
          offset 0)
    order by next_due_at, number
    limit 26
) page
join referral_row r on r.viewer = $1 and r.number = page.number
join organisation_row o on o.id = r.partner
left join member_row m on m.organisation = r.viewer and m.user_id = r.owner
order by r.next_due_at, r.number
