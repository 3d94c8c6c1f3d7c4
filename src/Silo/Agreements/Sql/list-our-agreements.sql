select agreement from agreement_party where organisation = $1 order by in_force desc, agreement
