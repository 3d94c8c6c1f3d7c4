select pg_notify('partnership_journal', (select max(position) from journal where stream = $1)::text)
