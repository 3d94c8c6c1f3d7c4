insert into referral_row (viewer, number, record, received, asked_for, partner, place, urgency, risk, status, sent_at, due_at,
                          owner, case_number, strands, next_due_at)
select * from unnest($1::uuid[], $2::int[], $3::text[], $4::boolean[], $5::text[], $6::uuid[], $7::text[],
                     $8::text[], $9::text[], $10::text[], $11::timestamptz[], $12::timestamptz[], $13::uuid[], $14::int[],
                     $15::int[], $16::timestamptz[])
     as r (viewer, number, record, received, asked_for, partner, place, urgency, risk, status, sent_at, due_at, owner, case_number,
           strands, next_due_at)
order by viewer, number
on conflict (viewer, number) do update
set asked_for = excluded.asked_for, place = excluded.place, risk = excluded.risk, strands = excluded.strands,
    status = excluded.status, due_at = excluded.due_at, next_due_at = excluded.next_due_at, owner = excluded.owner
