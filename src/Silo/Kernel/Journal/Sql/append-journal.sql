insert into journal (stream, version, type, type_version, data, actor, organisation, purpose, correlation,
                     command_id, answer, recorded_at, previous_hash, hash)
select $1, e.version, e.type, e.type_version, e.data, $6, $7, $8, $9,
       e.command_id, e.answer, $12, e.previous_hash, e.hash
from unnest($2::int[], $3::text[], $4::int[], $5::text[], $10::uuid[], $11::text[], $13::bytea[], $14::bytea[])
     as e (version, type, type_version, data, command_id, answer, previous_hash, hash)
order by e.version
