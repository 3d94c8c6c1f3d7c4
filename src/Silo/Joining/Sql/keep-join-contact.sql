insert into join_request_contact (request, sealed) values ($1, $2)
on conflict (request) do nothing
