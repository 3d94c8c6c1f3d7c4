-- A poller that took a deadline keeps it for a while; if it dies, another takes it afterwards.
alter table deadline add column claimed_until timestamptz;

-- A referral with an open question waits too: for its answer on one side, for a reply on the other.
drop index referral_waiting;
create index referral_waiting on referral_row (viewer, due_at, number) where status in ('Sent', 'Questioned');
