-- Said and not only implied, so that whatever was prepared on this connection before looks for its tables again.
set search_path = pg_temp, public
