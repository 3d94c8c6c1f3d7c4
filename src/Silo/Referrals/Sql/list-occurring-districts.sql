-- From one district to the next by the index, and not through all referrals.
with recursive occurring as (
    (select district from referral_row listed
     where viewer = $1 and district > ''
       and exists (
           select from access a
           where a.organisation = $1 and a.record = listed.record
             and a.origin <> all (array(select b.record from barred b where b.person = $2))
           offset 0)
     order by district
     limit 1)
    union all
    select (
        select district from referral_row listed
        where viewer = $1 and district > occurring.district
          and exists (
              select from access a
              where a.organisation = $1 and a.record = listed.record
                and a.origin <> all (array(select b.record from barred b where b.person = $2))
              offset 0)
        order by district
        limit 1)
    from occurring
    where occurring.district is not null
)
select district from occurring where district is not null
