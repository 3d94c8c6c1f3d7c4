select stream, version, type, type_version, data, actor, organisation, purpose, correlation, command_id, answer, recorded_at,
       previous_hash, hash
from journal
where stream = $1
order by version
