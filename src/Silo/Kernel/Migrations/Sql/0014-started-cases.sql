-- What somebody has written of a case that is not opened yet, sealed by the portal; the case's number once it is.
create table started_case (
    id           uuid primary key,
    organisation uuid not null,
    author       uuid not null,
    sealed       text not null,
    case_number  int,
    saved_at     timestamptz not null,
    deleted_at   timestamptz not null
);
create index started_case_author on started_case (author, organisation, saved_at desc);
create index started_case_end on started_case (deleted_at);
grant select, insert, update, delete on started_case to {writer};
