-- Who sees nothing of a case, whichever organisation they read for.
create table barred (
    record text not null,
    person uuid not null,
    primary key (person, record)
);
grant select, insert, delete on barred to {writer};
grant select on barred to {reader};

-- From which case a record was drawn; a case from itself. The owner's own rows: the policies are of no use here and
-- would hide them all.
alter table access no force row level security;
alter table access add column origin text;
update access set origin = record;
update access a
set origin = 'C-' || (j.data::json -> 'Manifest' -> 'Case' ->> 'Number')
from journal j
where j.type = 'referral.sent' and j.stream = 'referral/' || a.record;
alter table access alter column origin set not null;
alter table access force row level security;
create index access_origin on access (origin, organisation);

create function current_person() returns uuid
language sql stable as $$ select nullif(current_setting('partnership.person', true), '')::uuid $$;

alter table barred enable row level security;
alter table barred force row level security;
create policy own on barred for select to {reader} using (person = current_person());
create policy writes on barred to {writer} using (true) with check (true);
create policy definer on barred for select to current_user using (person = current_person());

-- Every record out of the current person's sight that their organisation could reach: the cases themselves and what
-- was drawn from them. Few, as a rule none; null, beside which no row is admitted, where no person is set. Policies take
-- it as (select barred_records()), which is asked once for a query and not for each row.
create function barred_records() returns text[]
language sql stable security definer set search_path = public, pg_temp as $$
    select case when current_person() is not null then array(
        select reach.record
        from barred bar join access reach on reach.origin = bar.record
        where bar.person = current_person() and reach.organisation = current_organisation()) end
$$;
revoke all on function barred_records() from public;
grant execute on function barred_records() to {reader};

drop policy own on access;
drop policy own on case_row;
drop policy own on referral_row;
drop policy own on draft;
create policy own on access for select to {reader}
    using (organisation = current_organisation() and record <> all ((select barred_records())::text[]));
create policy own on case_row for select to {reader}
    using (viewer = current_organisation() and record <> all ((select barred_records())::text[]));
create policy own on referral_row for select to {reader}
    using (viewer = current_organisation() and record <> all ((select barred_records())::text[]));
create policy own on draft for select to {reader}
    using (organisation = current_organisation()
           and 'C-' || case_number <> all ((select barred_records())::text[]));

-- Runs as the owner, so the bar is its own condition.
create or replace function seen_by(wanted text)
returns table (actor uuid, organisation uuid, first_at timestamptz, last_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
    select log.actor, log.organisation, min(log.at), max(log.at)
    from access_log log
    where log.refs @> array[wanted] and log.operation = 'open' and current_person() is not null
      and exists (select 1 from access reach
                  where reach.record = wanted and reach.organisation = current_organisation()
                    and reach.origin <> all (array(select bar.record from barred bar where bar.person = current_person())))
    group by log.actor, log.organisation
    order by min(log.at)
$$;
