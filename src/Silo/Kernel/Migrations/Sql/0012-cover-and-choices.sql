-- When somebody is away, both days included, and which colleague covers: a matter of their own organisation alone.
create table absence (
    organisation uuid not null,
    person       uuid not null,
    from_day     date not null,
    until_day    date not null,
    cover        uuid not null,
    primary key (organisation, person)
);
create index absence_cover on absence (organisation, cover);

grant select, insert, update, delete on absence to {writer};
grant select on absence to {reader};
alter table absence enable row level security;
alter table absence force row level security;
create policy own on absence for select to {reader}
    using (organisation = current_organisation() and current_person() is not null);
create policy writes on absence to {writer} using (true) with check (true);

-- Whose referrals are a person's own on a day: theirs, and those of each colleague for whom they cover on it. Who covers
-- for a colleague does not cover for those for whom the colleague covers. Lists take it as
-- (select owners_for(...))::uuid[], which is asked once for a query and not for each row.
create function owners_for(viewer uuid, reader uuid, today date) returns uuid[]
language sql stable as $$
    select array[reader] || array(
        select away.person from absence away
        where away.organisation = viewer and away.cover = reader and today between away.from_day and away.until_day)
$$;

create index referral_owner on referral_row (viewer, owner, received, number)
    include (record, status, urgency, strands, partner, district, next_due_at) where owner is not null;

-- The partners and the districts that occur in an organisation's referrals, from one to the next.
create index referral_partner on referral_row (viewer, partner) include (record);
create index referral_district on referral_row (viewer, district) include (record);

-- Referrals that nobody of the recipient had taken on when they were sent by an earlier release. The moment is never too
-- late: where the clock runs in working time the grain waits until its own.
alter table referral_row no force row level security;
insert into deadline (stream, kind, due_at)
select 'referral/' || record, 'Answer/Unclaimed', sent_at + case urgency when 'Immediate' then interval '15 minutes' else interval '6 hours' end
from referral_row
where received and status in ('Sent', 'Questioned') and owner is null;
alter table referral_row force row level security;
