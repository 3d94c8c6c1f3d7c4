-- No stream is at version -1, so that each copy of a case that has erased somebody since is named as one whose head moved.
-- "offset 0": each case is looked up by the key, where a plan made while the journal was small would else go on reading all of it.
select require_heads(coalesce(array_agg(c.stream), '{}'), coalesce(array_agg(-1), '{}'))
from unnest($1::text[], $2::text[], $3::int[]) as c (stream, drawn_from, seen)
where exists (
    select 1 from journal j
    where j.stream = c.drawn_from and j.version > c.seen and j.type = 'case.person-erased'
    offset 0)
