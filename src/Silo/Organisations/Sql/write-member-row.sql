insert into member_row (organisation, user_id, name, job_title, roles)
select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[])
     as r (organisation, user_id, name, job_title, roles)
order by organisation, user_id
on conflict (organisation, user_id) do update
set name = excluded.name, job_title = excluded.job_title, roles = excluded.roles
