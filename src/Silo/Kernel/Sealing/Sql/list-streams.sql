select coalesce(array_agg(stream order by stream), '{}') from (select distinct stream from journal where starts_with(stream, $1)) as named
