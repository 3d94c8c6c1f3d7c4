discard temp;
select pg_advisory_unlock_all();
reset search_path
