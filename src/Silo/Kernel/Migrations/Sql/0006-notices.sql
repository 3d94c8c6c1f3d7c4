-- Whose a referral is on the viewer's side; and, on the sender's row alone, the case that it was drawn from.
alter table referral_row add column owner uuid, add column case_number int;

-- Forced policies hold for the owner as well, who has to reach all rows for a moment.
alter table referral_row no force row level security;
update referral_row r
set case_number = (sent.data::jsonb -> 'Manifest' -> 'Case' ->> 'Number')::int
from journal sent
where sent.stream = 'referral/' || r.record and sent.type = 'referral.sent' and not r.received;
-- Of what was sent twice before, the first alone stands in the way of a third.
update referral_row r
set case_number = null
where not r.received and exists (
    select 1 from referral_row first
    where first.viewer = r.viewer and first.partner = r.partner and first.case_number = r.case_number
      and not first.received and first.number < r.number);
alter table referral_row force row level security;

-- One open referral of a case with each partner: this is what decides between two that are sent at once.
create unique index referral_open_once on referral_row (viewer, case_number, partner)
    where not received and status in ('Sent', 'Questioned', 'Accepted', 'Active');
create index referral_held on referral_row (viewer)
    where received and status in ('Sent', 'Questioned', 'Accepted', 'Active');

-- Who is to hear of what, of a record and the case that it was drawn from. The partnership's own lines stand under an id
-- that no organisation has, and hence no access.
create table notice_row (
    viewer    uuid not null,
    audience  text not null,
    number    int not null,
    record    text not null,
    origin    text not null,
    what      text not null,
    at        timestamptz not null,
    due_at    timestamptz,
    sender    uuid not null,
    recipient uuid not null,
    open      boolean not null,
    primary key (viewer, number, what, audience)
);
create index notice_open on notice_row (viewer, number, what) where open;

grant select, insert, update, delete on notice_row to {writer};
grant select on notice_row to {reader};
alter table notice_row enable row level security;
alter table notice_row force row level security;
create policy own on notice_row for select to {reader}
    using (viewer = current_organisation() and current_person() is not null
           and origin <> all (array(select bar.record from barred bar where bar.person = current_person())));
create policy writes on notice_row to {writer} using (true) with check (true);

-- over_capacity below runs as the owner, to whom the forced policies apply as well.
create policy definer on referral_row for select to current_user
    using (received and status in ('Sent', 'Questioned', 'Accepted', 'Active'));

-- Whether a partner holds as many open referrals as it said that it can: that, and not how many, is for others to know.
create function over_capacity(wanted uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    return current_person() is not null and coalesce((
        select (select count(*) from referral_row held
                where held.viewer = wanted and held.received
                  and held.status in ('Sent', 'Questioned', 'Accepted', 'Active')) >= partner.capacity
        from organisation_row partner
        where partner.id = wanted), false);
end $$;
revoke all on function over_capacity(uuid) from public;
grant execute on function over_capacity(uuid) to {reader};
