-- As before, but each key is looked up by its id whatever is known of the table. "offset 0": a plan made while it was small
-- would else go on reading all of it.
create or replace function require_keys(relied uuid[]) returns void
language plpgsql as $$
declare
    gone text;
begin
    select string_agg(key::text, ' ') into gone
    from unnest(relied) as key
    where not exists (select 1 from person_key k where k.id = key and k.wrapped is not null offset 0);
    if gone is not null then
        raise exception '%', gone using errcode = 'PJ002';
    end if;
end $$;
