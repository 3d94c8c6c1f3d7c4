select agreement from agreement_party where organisation = $1 and party order by agreement
