-- From one partner to the next by the index, and not through all referrals.
with recursive occurring as (
    (select partner from referral_row listed
     where viewer = $1
       and exists (
           select from access a
           where a.organisation = $1 and a.record = listed.record
             and a.origin <> all (array(select b.record from barred b where b.person = $2))
           offset 0)
     order by partner
     limit 1)
    union all
    select (
        select partner from referral_row listed
        where viewer = $1 and partner > occurring.partner
          and exists (
              select from access a
              where a.organisation = $1 and a.record = listed.record
                and a.origin <> all (array(select b.record from barred b where b.person = $2))
              offset 0)
        order by partner
        limit 1)
    from occurring
    where occurring.partner is not null
)
select partner from occurring where partner is not null
