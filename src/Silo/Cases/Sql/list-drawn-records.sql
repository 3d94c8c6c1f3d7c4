select distinct record from access where origin = $1 and record <> $1 order by record
