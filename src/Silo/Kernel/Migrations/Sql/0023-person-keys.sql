-- The keys under which what is recorded of one person of one case is sealed, themselves wrapped under the master key. Of an
-- erased person the row remains, and the key is gone.
create table person_key (
    id        uuid primary key,
    case_ref  text not null,
    person    text not null,
    wrapped   text,
    made_at   timestamptz not null default now(),
    erased_at timestamptz,
    check ((wrapped is null) = (erased_at is not null))
);
create index person_key_case on person_key (case_ref, person);
grant select, insert, update on person_key to {writer};

-- What is sealed under a key that was destroyed meanwhile could be read by nobody: such appends are named, to be made
-- again.
create function require_keys(relied uuid[]) returns void
language plpgsql as $$
declare
    gone text;
begin
    select string_agg(key::text, ' ') into gone
    from unnest(relied) as key
    where not exists (select 1 from person_key k where k.id = key and k.wrapped is not null);
    if gone is not null then
        raise exception '%', gone using errcode = 'PJ002';
    end if;
end $$;
