create table migration (
    number     int primary key,
    name       text not null,
    applied_at timestamptz not null default now()
);

create table installation (
    single          boolean primary key check (single),
    key_fingerprint bytea not null
);

-- What happened. The key (stream, version) is the arbiter between writers; see docs/adr/0002.
create table journal (
    position      bigint generated always as identity,
    tx            xid8 not null default pg_current_xact_id(),
    stream        text not null,
    version       int not null check (version > 0),
    type          text not null,
    type_version  int not null,
    data          text not null,
    actor         uuid not null,
    organisation  uuid not null,
    purpose       text not null,
    correlation   uuid not null,
    command_id    uuid,
    answer        text,
    recorded_at   timestamptz not null,
    previous_hash bytea not null,
    hash          bytea not null,
    primary key (stream, version)
);
create unique index journal_position on journal (position);
create unique index journal_command on journal (stream, command_id) where command_id is not null;

-- A gap would be as wrong as a clash, and the primary key alone sees only clashes.
create function require_head(wanted_stream text, wanted_version int) returns void
language plpgsql as $$
begin
    if coalesce((select max(version) from journal where stream = wanted_stream), 0) <> wanted_version then
        raise exception 'the stream is not at the version that was seen' using errcode = 'PJ001';
    end if;
end $$;

create table deadline (
    stream text not null,
    kind   text not null,
    due_at timestamptz not null,
    primary key (stream, kind)
);
create index deadline_due on deadline (due_at);

create table outbox (
    key          text primary key,
    kind         text not null,
    payload      text not null,
    put_at       timestamptz not null,
    delivered_at timestamptz,
    attempts     int not null default 0
);
create index outbox_waiting on outbox (put_at) where delivered_at is null;

-- Numbers by which people name things. The same command always gets the same number.
create sequence case_number start 1001;
create sequence referral_number start 2001;
create table reserved_number (
    command_id uuid not null,
    kind       text not null,
    number     int not null,
    primary key (command_id, kind),
    unique (kind, number)
);

-- Who read what. One chain per writing process.
create table access_log (
    writer        uuid not null,
    sequence      bigint not null,
    at            timestamptz not null,
    actor         uuid not null,
    organisation  uuid not null,
    operation     text not null,
    refs          text[] not null,
    purpose       text not null,
    previous_hash bytea not null,
    hash          bytea not null,
    primary key (writer, sequence)
);
create index access_log_refs on access_log using gin (refs);

revoke all on schema public from public;
grant usage on schema public to {writer}, {reader};
grant select, insert on journal, access_log, reserved_number to {writer};
grant select, insert, update, delete on deadline, outbox to {writer};
grant usage on all sequences in schema public to {writer};
grant select on migration to {writer}, {reader};
