insert into journal (stream, version, type, type_version, data, actor, organisation, purpose, correlation,
                     command_id, answer, recorded_at, previous_hash, hash)
select e.stream, e.version, e.type, e.type_version, e.data, e.actor, e.organisation, e.purpose, e.correlation,
       e.command_id, e.answer, e.recorded_at, e.previous_hash, e.hash
from unnest($1::text[], $2::int[], $3::text[], $4::int[], $5::text[], $6::uuid[], $7::uuid[], $8::text[], $9::uuid[],
            $10::uuid[], $11::text[], $12::timestamptz[], $13::bytea[], $14::bytea[])
     as e (stream, version, type, type_version, data, actor, organisation, purpose, correlation,
           command_id, answer, recorded_at, previous_hash, hash)
order by e.stream, e.version
