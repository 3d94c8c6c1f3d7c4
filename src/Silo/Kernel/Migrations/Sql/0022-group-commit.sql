-- Appends are committed in groups: the streams that are not at the version that was seen are named all at once, so that
-- the others go on without them. A gap would be as wrong as a clash, and the primary key alone sees only clashes.
create function require_heads(wanted text[], seen int[]) returns void
language plpgsql as $$
declare
    moved text;
begin
    select string_agg(expected.stream, ' ') into moved
    from unnest(wanted, seen) as expected (stream, version)
    where coalesce((select max(j.version) from journal j where j.stream = expected.stream), 0) <> expected.version;
    if moved is not null then
        raise exception '%', moved using errcode = 'PJ001';
    end if;
end $$;
drop function require_head(text, int);
