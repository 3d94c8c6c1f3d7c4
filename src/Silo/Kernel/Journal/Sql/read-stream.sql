select version, type, type_version, data, organisation, command_id, answer, hash, actor, recorded_at
from journal
where stream = $1 and version > $2
order by version
