-- Neither create nor alter role takes parameters; name and password are quoted by the server itself.
select case when exists (select 1 from pg_roles where rolname = $1)
            then format('alter role %I login password %L', $1, $2)
            else format('create role %I login password %L', $1, $2) end
