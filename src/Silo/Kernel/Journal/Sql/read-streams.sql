-- Of each stream what came after a version. "offset 0": each is looked up by the key, where the planner would else read all.
select later.version, later.type, later.type_version, later.data, later.organisation, later.command_id, later.answer,
       later.hash, later.actor, later.recorded_at, wanted.at::int
from unnest($1::text[], $2::int[]) with ordinality as wanted (stream, after, at)
cross join lateral (
    select version, type, type_version, data, organisation, command_id, answer, hash, actor, recorded_at
    from journal
    where stream = wanted.stream and version > wanted.after
    order by version
    offset 0) later
order by wanted.at, later.version
