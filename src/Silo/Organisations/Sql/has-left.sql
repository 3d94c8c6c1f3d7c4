select exists (select from member_row where organisation = $1 and user_id = $2 and ended_on is not null)
