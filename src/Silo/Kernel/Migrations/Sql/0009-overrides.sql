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

-- What was asked for before there was this list.
insert into undecided_override (viewer, override, number, record, recipient, purpose, reason, requested_by, requested_at)
select (opened.data::jsonb -> 'Lead' ->> 'Value')::uuid,
       (asked.data::jsonb ->> 'Override')::uuid,
       substring(asked.stream from '[0-9]+$')::int,
       substring(asked.stream from '[^/]+$'),
       (asked.data::jsonb -> 'Recipient' ->> 'Value')::uuid,
       asked.data::jsonb ->> 'Purpose',
       asked.data::jsonb ->> 'Reason',
       (asked.data::jsonb -> 'By' ->> 'Value')::uuid,
       (asked.data::jsonb ->> 'At')::timestamptz
from journal asked
join journal opened on opened.stream = asked.stream and opened.type = 'case.opened'
where asked.type = 'case.override-requested'
  and not exists (
      select 1 from journal decided
      where decided.stream = asked.stream and decided.type = 'case.override-decided'
        and decided.data::jsonb ->> 'Override' = asked.data::jsonb ->> 'Override');

grant select, insert, delete on undecided_override to {writer};
grant select on undecided_override to {reader};
alter table undecided_override enable row level security;
alter table undecided_override force row level security;
create policy own on undecided_override for select to {reader}
    using (viewer = current_organisation() and record <> all ((select barred_records())::text[]));
create policy writes on undecided_override to {writer} using (true) with check (true);
