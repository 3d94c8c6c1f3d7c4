-- Passkey ceremonies that were answered, until they would have run out: no answer counts twice.
create table accounts.spent_ceremony (
    id uuid not null,
    closes_at timestamptz not null,
    constraint spent_ceremony_pkey primary key (id)
);
