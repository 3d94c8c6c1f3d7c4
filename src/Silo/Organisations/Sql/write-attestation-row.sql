insert into attestation_row (viewer, organisation, due_on, attested_on)
select * from unnest($1::uuid[], $2::uuid[], $3::date[], $4::date[]) as r (viewer, organisation, due_on, attested_on)
order by viewer, organisation
on conflict (viewer, organisation) do update set due_on = excluded.due_on, attested_on = excluded.attested_on
