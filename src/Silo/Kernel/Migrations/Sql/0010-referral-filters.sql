-- What a list of referrals is narrowed by. Strands are bits, each by the number of its name: a list asks many rows for
-- one. When something is due of somebody next, is never where nothing is. The district is read from the place, so that it goes when the place goes;
-- ONS names with a comma are these ("Bristol, City of", "Herefordshire, County of").
alter table referral_row
    add column strands int not null default 0,
    add column next_due_at timestamptz not null default 'infinity',
    add column district text not null generated always as
        (coalesce(trim(substring(place from '[^,]+(?:, (?:City|County) of)?$')), '')) stored;
alter table referral_row alter column strands drop default, alter column next_due_at drop default;

-- Forced policies hold for the owner as well, who has to reach all rows for a moment.
alter table referral_row no force row level security;
-- Of what was taken back the recipient's row holds nothing.
update referral_row r
set strands = coalesce((
    select bit_or(1 << array_position(
        array['Race', 'Religion', 'SexualOrientation', 'Disability', 'Transgender', 'SexMisogyny', 'Age', 'AlternativeSubculture', 'Other'],
        strand))
    from jsonb_array_elements_text(sent.data::jsonb -> 'Manifest' -> 'Minimum' -> 'Strands') strand), 0)
from journal sent
where sent.stream = 'referral/' || r.record and sent.type = 'referral.sent'
  and not (r.received and r.status in ('Withdrawn', 'Recalled'));
-- Where no clock runs, nothing is due.
update referral_row r
set next_due_at = r.due_at
where r.status in ('Sent', 'Questioned', 'Accepted', 'Active')
   or (r.status = 'Recalled' and not exists (
       select 1 from journal confirmed
       where confirmed.stream = 'referral/' || r.record and confirmed.type = 'referral.destruction-confirmed'));
alter table referral_row force row level security;

drop index referral_side;
create index referral_side on referral_row (viewer, received, number desc)
    include (record, status, urgency, strands, partner, district, owner);
create index referral_time_left on referral_row (viewer, received, next_due_at, number)
    include (record, status, urgency, strands, partner, district, owner);
drop index referral_waiting;
create index referral_waiting on referral_row (viewer, due_at, number) include (record, received, status)
    where status in ('Sent', 'Questioned');
-- Of each line of a list it is asked whether the record is in reach: from the index alone.
create index access_reach on access (organisation, record) include (origin);
