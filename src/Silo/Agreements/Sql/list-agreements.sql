select distinct agreement from agreement_party where party order by agreement
