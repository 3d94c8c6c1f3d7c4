insert into organisation_row (id, name, kind, official_code, areas, services, capacity)
select id, name, kind, official_code, areas::jsonb, services, capacity
from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::int[])
     as r (id, name, kind, official_code, areas, services, capacity)
order by id
on conflict (id) do update
set name = excluded.name, kind = excluded.kind, official_code = excluded.official_code,
    areas = excluded.areas, services = excluded.services, capacity = excluded.capacity
