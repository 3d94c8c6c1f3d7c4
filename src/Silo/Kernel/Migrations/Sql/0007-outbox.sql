-- A message that could not be delivered is tried again later, and by one process at a time.
alter table outbox add column try_at timestamptz;
update outbox set try_at = put_at;
alter table outbox alter column try_at set not null;
drop index outbox_waiting;
create index outbox_waiting on outbox (try_at) where delivered_at is null;

-- Who is told by e-mail that something waits. Read by the sender alone, never by a query of the portal.
create table alert_choice (
    organisation uuid not null,
    person       uuid not null,
    mode         text not null,
    address      text not null,
    primary key (organisation, person)
);
grant select, insert, update, delete on alert_choice to {writer};
