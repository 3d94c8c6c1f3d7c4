select id, wrapped from person_key where id > $1 and wrapped is not null order by id limit $2
