delete from undecided_override u
using unnest($1::uuid[], $2::uuid[]) as r (viewer, override)
where u.viewer = r.viewer and u.override = r.override
