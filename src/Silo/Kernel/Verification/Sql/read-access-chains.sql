select writer, sequence, at, actor, organisation, operation, refs, purpose, previous_hash, hash
from access_log
order by writer, sequence
