select person, id, wrapped from person_key where id = any ($1) and wrapped is not null
