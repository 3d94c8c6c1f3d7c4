select exists (select from member_row where user_id = $1)
