-- "offset 0": each is looked up by the key, where the planner would else read all.
select kept.organisation, kept.case_number, kept.version, kept.sealed, kept.command_id, wanted.at::int
from unnest($1::int[], $2::timestamptz[]) with ordinality as wanted (number, now, at)
cross join lateral (
    select organisation, case_number, version, sealed, command_id from draft
    where number = wanted.number and deleted_at > wanted.now
    offset 0) kept
