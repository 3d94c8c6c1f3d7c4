-- The newest position, and whoever may hold an earlier one that is not committed yet: an insert takes the lock before it
-- takes a position. What is newest is seen before the locks are.
select (select coalesce(max(position), 0) from journal),
       array(select inserting.virtualtransaction from pg_locks inserting
             where inserting.locktype = 'relation' and inserting.relation = 'journal'::regclass and inserting.granted
               and inserting.mode = 'RowExclusiveLock' and inserting.pid is distinct from pg_backend_pid()
               and inserting.database = (select oid from pg_database where datname = current_database()))
