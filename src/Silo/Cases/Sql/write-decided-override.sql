insert into decided_override (viewer, override, number, record, recipient, purpose, reason, status, requested_by, decided_by,
                              decided_at, audited_at, audit_due_on, told)
select * from unnest($1::uuid[], $2::uuid[], $3::int[], $4::text[], $5::uuid[], $6::text[], $7::text[], $8::text[], $9::uuid[], $10::uuid[],
                     $11::timestamptz[], $12::timestamptz[], $13::date[], $14::text[])
     as r (viewer, override, number, record, recipient, purpose, reason, status, requested_by, decided_by, decided_at, audited_at,
           audit_due_on, told)
order by viewer, override
on conflict (viewer, override) do update
set status = excluded.status, audited_at = excluded.audited_at, audit_due_on = excluded.audit_due_on, told = excluded.told
