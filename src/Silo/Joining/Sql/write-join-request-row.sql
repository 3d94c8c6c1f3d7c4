insert into join_request_row (viewer, request, number, name, kind, asked_at, standing)
select * from unnest($1::uuid[], $2::uuid[], $3::int[], $4::text[], $5::text[], $6::timestamptz[], $7::text[])
     as r (viewer, request, number, name, kind, asked_at, standing)
order by viewer, request
on conflict (viewer, request) do update set standing = excluded.standing
