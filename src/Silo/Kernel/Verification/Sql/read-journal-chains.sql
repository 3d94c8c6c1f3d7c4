select stream, version, type, type_version, data, actor, organisation, purpose, correlation, command_id, answer, recorded_at,
       previous_hash, hash
from journal
order by stream collate "C", version
