insert into member_row (organisation, user_id, name, job_title, roles, signatory, vetted_until, trained_until, ended_on)
select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::boolean[], $7::date[], $8::date[], $9::date[])
     as r (organisation, user_id, name, job_title, roles, signatory, vetted_until, trained_until, ended_on)
order by organisation, user_id
on conflict (organisation, user_id) do update
set name = excluded.name, job_title = excluded.job_title, roles = excluded.roles, signatory = excluded.signatory,
    vetted_until = excluded.vetted_until, trained_until = excluded.trained_until, ended_on = excluded.ended_on
