-- The overrides that were approved, refused or ended; those approved wait for their next audit.
create table decided_override (
    viewer       uuid not null,
    override     uuid not null,
    number       int not null,
    record       text not null,
    recipient    uuid not null,
    purpose      text not null,
    reason       text not null,
    status       text not null,
    requested_by uuid not null,
    decided_by   uuid not null,
    decided_at   timestamptz not null,
    audited_at   timestamptz,
    audit_due_on date,
    told         text not null,
    primary key (viewer, override)
);
create index decided_override_audit on decided_override (viewer, audit_due_on, override) where status = 'Approved';
create index decided_override_case on decided_override (viewer, number);

-- Those of earlier releases, from what happened to their cases.
insert into decided_override
select (opened.data::jsonb -> 'Lead' ->> 'Value')::uuid, (decided.data::jsonb ->> 'Override')::uuid,
       substr(decided.stream, 8)::int, substr(decided.stream, 6),
       (asked.data::jsonb -> 'Recipient' ->> 'Value')::uuid, asked.data::jsonb ->> 'Purpose', asked.data::jsonb ->> 'Reason',
       case when (decided.data::jsonb ->> 'Approved')::boolean then 'Approved' else 'Refused' end,
       (asked.data::jsonb -> 'By' ->> 'Value')::uuid, (decided.data::jsonb -> 'By' ->> 'Value')::uuid,
       (decided.data::jsonb ->> 'At')::timestamptz, null, (decided.data::jsonb ->> 'AuditDueOn')::date,
       coalesce((
           select told.data::jsonb ->> 'Told' from journal told
           where told.stream = decided.stream and told.type = 'case.person-told'
             and told.data::jsonb ->> 'Override' = decided.data::jsonb ->> 'Override'
           order by told.version desc
           limit 1), 'NotYet')
from journal decided
join journal opened on opened.stream = decided.stream and opened.type = 'case.opened'
join journal asked on asked.stream = decided.stream and asked.type = 'case.override-requested'
    and asked.data::jsonb ->> 'Override' = decided.data::jsonb ->> 'Override'
where decided.type = 'case.override-decided';

grant select, insert, update on decided_override to {writer};
grant select on decided_override to {reader};
alter table decided_override enable row level security;
alter table decided_override force row level security;
create policy own on decided_override for select to {reader}
    using (viewer = current_organisation() and record <> all ((select barred_records())::text[]));
create policy writes on decided_override to {writer} using (true) with check (true);
