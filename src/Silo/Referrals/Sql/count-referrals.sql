-- As many as are worth counting, and one more.
select count(*)::int from (
    select from referral_row listed
    where viewer = $1 and received = $3
      and ($4::text[] is null or status = any ($4))
      and ($5::text[] is null or urgency = any ($5))
      and ($6::int is null or strands & $6 <> 0)
      and ($7::uuid is null or partner = $7)
      and ($8::text is null or district = $8)
      and ($9::text is null or case $9 when 'Mine' then owner = any ((select owners_for($1, $2, $10))::uuid[]) else owner is null end)
      and exists (
          select from access a
          where a.organisation = $1 and a.record = listed.record
            and a.origin <> all (array(select b.record from barred b where b.person = $2))
          offset 0)
    limit 501
) counted
