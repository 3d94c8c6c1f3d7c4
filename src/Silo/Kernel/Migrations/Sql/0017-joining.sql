-- Requests of organisations to join the partnership, for who looks after it.
create table join_request_row (
    viewer     uuid not null,
    request    uuid not null,
    number     int not null,
    name       text not null,
    kind       text not null,
    asked_at   timestamptz not null,
    standing   text not null,
    primary key (viewer, request)
);
create index join_request_row_standing on join_request_row (viewer, standing, asked_at);

-- Whom to call about a request: sealed, and deleted after the decision. It stands in no event.
create table join_request_contact (
    request uuid primary key,
    sealed  text not null
);

create sequence join_number start 3001;

grant select, insert, update, delete on join_request_row, join_request_contact to {writer};
grant usage on sequence join_number to {writer};
grant select on join_request_row to {reader};
alter table join_request_row enable row level security;
alter table join_request_row force row level security;
create policy own on join_request_row for select to {reader} using (viewer = current_organisation());
create policy writes on join_request_row to {writer} using (true) with check (true);
