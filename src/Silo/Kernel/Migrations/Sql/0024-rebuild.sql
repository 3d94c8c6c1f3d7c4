-- Read models are computed from the journal anew and put right: wrong rows go, wherever they stand, and what is right is
-- gathered in tables that last as long as the session. Everybody may make such tables, unless who owns the database said
-- otherwise; then it is theirs to allow.
grant delete on decided_override to {writer};
do $$ begin
    execute format('grant temporary on database %I to %I', current_database(), current_database() || '_writer');
exception
    when insufficient_privilege then null;
end $$;
