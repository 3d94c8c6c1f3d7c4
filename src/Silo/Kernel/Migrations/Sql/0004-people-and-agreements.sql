-- Who signs for a partner, and until when its people may be given case material.
alter table member_row
    add column signatory     boolean not null default false,
    add column vetted_until  date,
    add column trained_until date;

alter table organisation_row add column capacity int;

-- Agreements that were in force before there was a deadline for their review get theirs: the day after it was due.
insert into deadline (stream, kind, due_at)
select drafted.stream, 'review', ((drafted.data::json ->> 'ReviewBy')::date + 1)::timestamp at time zone 'Europe/London'
from journal drafted
where drafted.type = 'agreement.drafted'
  and exists (select 1 from agreement_party party
              where party.in_force and drafted.stream = 'agreement/' || party.agreement)
on conflict (stream, kind) do nothing;

-- Whether an agreement is in force depends on the day, so it is asked of the agreement itself. A row says whether the
-- organisation is a party, of the version that stands or of one that waits for signatures.
alter table agreement_party drop column in_force;
alter table agreement_party add column party boolean not null default true;
alter table agreement_party alter column party drop default;
