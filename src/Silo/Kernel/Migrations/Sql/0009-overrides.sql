-- The overrides on which nobody has decided yet.
create table undecided_override (
    viewer       uuid not null,
    override     uuid not null,
    number       int not null,
    record       text not null,
    recipient    uuid not null,
    purpose      text not null,
    reason       text not null,
    requested_by uuid not null,
    requested_at timestamptz not null,
    primary key (viewer, override)
);
create index undecided_override_oldest on undecided_override (viewer, requested_at, override);

grant select, insert, delete on undecided_override to {writer};
grant select on undecided_override to {reader};
alter table undecided_override enable row level security;
alter table undecided_override force row level security;
create policy own on undecided_override for select to {reader}
    using (viewer = current_organisation() and record <> all ((select barred_records())::text[]));
create policy writes on undecided_override to {writer} using (true) with check (true);
