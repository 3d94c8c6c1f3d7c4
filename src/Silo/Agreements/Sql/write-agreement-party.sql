insert into agreement_party (agreement, organisation, party)
select * from unnest($1::uuid[], $2::uuid[], $3::boolean[]) as r (agreement, organisation, party)
order by organisation, agreement
on conflict (organisation, agreement) do update set party = excluded.party
