-- What an organisation still has to do about its referrals, by when: received ones on which a clock runs, and questions
-- about those that it sent. Nothing else is in it, so that counting all of it is cheap.
create index referral_work on referral_row (viewer, next_due_at, number) include (record, received, status, owner)
    where next_due_at < 'infinity' and (received or status = 'Questioned');
