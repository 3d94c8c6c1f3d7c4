select actor, organisation, first_at, last_at from seen_by($1)
