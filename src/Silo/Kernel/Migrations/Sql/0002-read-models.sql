-- The directory: no case material, readable by every signed-in partner.
create table organisation_row (
    id            uuid primary key,
    name          text not null,
    kind          text not null,
    official_code text,
    areas         jsonb not null,
    services      text not null
);
create unique index organisation_official_code on organisation_row (official_code) where official_code is not null;

create table member_row (
    organisation uuid not null,
    user_id      uuid not null,
    name         text not null,
    job_title    text not null,
    roles        text not null,
    primary key (organisation, user_id)
);

create table agreement_party (
    agreement    uuid not null,
    organisation uuid not null,
    in_force     boolean not null,
    primary key (organisation, agreement)
);

-- Which organisation may reach which record, and as what. The first of the two gates of every list.
create table access (
    organisation uuid not null,
    record       text not null,
    basis        text not null,
    primary key (organisation, record)
);

create table case_row (
    viewer    uuid not null,
    number    int not null,
    record    text not null,
    title     text not null,
    district  text not null,
    risk      text not null,
    opened_at timestamptz not null,
    primary key (viewer, number)
);

create table referral_row (
    viewer    uuid not null,
    number    int not null,
    record    text not null,
    received  boolean not null,
    asked_for text not null,
    partner   uuid not null,
    place     text not null,
    urgency   text not null,
    risk      text not null,
    status    text not null,
    sent_at   timestamptz not null,
    due_at    timestamptz not null,
    primary key (viewer, number)
);
create index referral_waiting on referral_row (viewer, received, due_at, number) where status = 'Sent';
create index referral_side on referral_row (viewer, received, number desc);

create table draft (
    number       int primary key,
    organisation uuid not null,
    author       uuid not null,
    case_number  int not null,
    version      int not null,
    sealed       bytea not null,
    command_id   uuid not null,
    saved_at     timestamptz not null,
    deleted_at   timestamptz not null
);
create index draft_owner on draft (organisation, saved_at desc);

grant select, insert, update, delete
    on organisation_row, member_row, agreement_party, access, case_row, referral_row, draft to {writer};
grant select on organisation_row, member_row, agreement_party, access, case_row, referral_row, draft to {reader};

-- The second gate: whatever a query forgets, rows of other organisations are not there.
create function current_organisation() returns uuid
language sql stable as $$ select nullif(current_setting('partnership.organisation', true), '')::uuid $$;

alter table access enable row level security;
alter table access force row level security;
alter table case_row enable row level security;
alter table case_row force row level security;
alter table referral_row enable row level security;
alter table referral_row force row level security;
alter table draft enable row level security;
alter table draft force row level security;
alter table agreement_party enable row level security;
alter table agreement_party force row level security;

create policy own on access for select to {reader} using (organisation = current_organisation());
create policy own on case_row for select to {reader} using (viewer = current_organisation());
create policy own on referral_row for select to {reader} using (viewer = current_organisation());
create policy own on draft for select to {reader} using (organisation = current_organisation());
create policy own on agreement_party for select to {reader} using (organisation = current_organisation());
create policy writes on access to {writer} using (true) with check (true);
create policy writes on case_row to {writer} using (true) with check (true);
create policy writes on referral_row to {writer} using (true) with check (true);
create policy writes on draft to {writer} using (true) with check (true);
create policy writes on agreement_party to {writer} using (true) with check (true);

-- seen_by below runs as the owner, to whom the forced policies apply as well.
create policy definer on access for select to current_user using (organisation = current_organisation());

-- Who has opened a record: answered only to an organisation that may reach the record itself.
create function seen_by(wanted text)
returns table (actor uuid, organisation uuid, first_at timestamptz, last_at timestamptz)
language sql stable security definer set search_path = public as $$
    select log.actor, log.organisation, min(log.at), max(log.at)
    from access_log log
    where log.refs @> array[wanted] and log.operation = 'open'
      and exists (select 1 from access reach
                  where reach.record = wanted and reach.organisation = current_organisation())
    group by log.actor, log.organisation
    order by min(log.at)
$$;
revoke all on function seen_by(text) from public;
grant execute on function seen_by(text) to {reader};
