insert into agreement_party (agreement, organisation, in_force)
select * from unnest($1::uuid[], $2::uuid[], $3::boolean[]) as r (agreement, organisation, in_force)
order by organisation, agreement
on conflict (organisation, agreement) do update set in_force = excluded.in_force
