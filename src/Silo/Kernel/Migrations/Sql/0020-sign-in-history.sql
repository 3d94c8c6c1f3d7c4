-- For which organisation somebody signed in: who looks after the people of one sees nothing of the others.
alter table accounts.sign_in add column organisation uuid;

-- Whoever goes on trying while they wait is written down once in a while.
create index sign_in_whom_at on accounts.sign_in (whom, at);
