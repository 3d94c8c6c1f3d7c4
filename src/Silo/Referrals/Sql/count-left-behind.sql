-- Under the conditions of "list-left-behind" and "list-left-drafts".
select (
    select count(*)::int
    from referral_row r
    join member_row m on m.organisation = r.viewer and m.user_id = r.owner and m.ended_on is not null
    where r.viewer = $1 and r.status in ('Sent', 'Questioned', 'Accepted', 'Active')
      and exists (
          select from access a
          where a.organisation = $1 and a.record = r.record
            and a.origin <> all (array(select b.record from barred b where b.person = $3)))
) + (
    select count(*)::int
    from draft d
    join member_row m on m.organisation = d.organisation and m.user_id = d.author and m.ended_on is not null
    where d.organisation = $1 and d.deleted_at > $2
      and 'C-' || d.case_number <> all (array(select b.record from barred b where b.person = $3))
)
