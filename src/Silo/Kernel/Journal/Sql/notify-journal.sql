-- The last position that this session was given, which is the group's.
select pg_notify('partnership_journal', currval(pg_get_serial_sequence('journal', 'position'))::text)
