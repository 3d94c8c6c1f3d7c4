update journal j
set type_version = anew.type_version, data = anew.data, previous_hash = anew.previous_hash, hash = anew.hash
from unnest($1::text[], $2::int[], $3::int[], $4::text[], $5::bytea[], $6::bytea[])
    as anew (stream, version, type_version, data, previous_hash, hash)
where j.stream = anew.stream and j.version = anew.version
