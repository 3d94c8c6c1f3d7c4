-- By when each organisation has to say who works there, for who looks after the partnership.
create table attestation_row (
    viewer       uuid not null,
    organisation uuid not null,
    due_on       date not null,
    attested_on  date,
    primary key (viewer, organisation)
);
create index attestation_row_due on attestation_row (viewer, due_on);

grant select, insert, update, delete on attestation_row to {writer};
grant select on attestation_row to {reader};
alter table attestation_row enable row level security;
alter table attestation_row force row level security;
create policy own on attestation_row for select to {reader} using (viewer = current_organisation());
create policy writes on attestation_row to {writer} using (true) with check (true);

-- When an organisation of an earlier release was registered is not known: it is looked at now, and its quarter begins.
insert into deadline (stream, kind, due_at)
select 'organisation/' || id, 'attestation', now()
from organisation_row
on conflict (stream, kind) do nothing;

-- Whoever opens cases is told before their vetting or training runs out. What is past already is told at once.
insert into deadline (stream, kind, due_at)
select 'organisation/' || m.organisation, 'runs-out/' || m.user_id || '/' || dated.what,
       greatest(dated.until - 30, '2000-01-01')::timestamp at time zone 'Europe/London'
from member_row m
cross join lateral (values ('Vetting', m.vetted_until), ('Training', m.trained_until)) dated (what, until)
where m.ended_on is null and dated.until is not null and string_to_array(m.roles, ' ') && array['Practitioner', 'Supervisor']
on conflict (stream, kind) do nothing;

-- Where e-mail goes is not kept of those who have left.
delete from alert_choice c
using member_row m
where m.organisation = c.organisation and m.user_id = c.person and m.ended_on is not null;
