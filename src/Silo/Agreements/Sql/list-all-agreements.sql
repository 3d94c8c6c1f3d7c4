select agreement, title, version, standing, parties, waiting_version, cardinality(waiting), review_by, expires_on
from (
    select *, case
        when not settled then 'Unsigned'
        when expires_on < $2 then 'Expired'
        when suspended then 'Suspended'
        else 'InForce' end as standing
    from agreement_row
    where viewer = $1
) agreement
where ($3::text is null or standing = $3)
  and ($4::uuid is null or waiting @> array[$4])
  and ($5::date is null or (standing in ('InForce', 'Suspended') and review_by <= $5))
  and ($6::text is null or (title, agreement) > ($6, $7::uuid))
order by title, agreement
limit 51
