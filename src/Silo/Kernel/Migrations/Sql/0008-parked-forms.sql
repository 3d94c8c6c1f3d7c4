-- What a person had typed when their session ended, sealed by the portal.
create table parked_form (
    id         uuid primary key,
    person     uuid not null,
    sealed     text not null,
    deleted_at timestamptz not null
);
create index parked_form_person on parked_form (person, deleted_at desc);
grant select, insert, delete on parked_form to {writer};
