-- How often somebody tried to use the link of a way back, and who stopped it.

alter table accounts.recovery
    add column tries integer not null default 0,
    add column cancelled_by uuid;
