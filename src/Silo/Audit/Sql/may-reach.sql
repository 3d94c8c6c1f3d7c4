select exists (
    select from access a
    where a.organisation = $1 and a.record = $2
      and a.origin <> all (array(select b.record from barred b where b.person = $3)))
