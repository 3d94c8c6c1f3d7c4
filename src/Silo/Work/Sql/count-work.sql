-- Under the conditions of the lists that show them. "offset 0": reach is asked of each row, where the planner would else
-- read all of it.
select due.whole, due.late, due.to_answer, sent.unanswered, draft.kept
from (
    select count(*)::int whole,
           count(*) filter (where next_due_at < $4)::int late,
           count(*) filter (where status in ('Sent', 'Questioned'))::int to_answer
    from referral_row due
    where viewer = $1 and next_due_at < 'infinity' and (received or status = 'Questioned')
      and ($3::uuid[] is null or owner is null or owner = any ($3))
      and exists (
          select from access a
          where a.organisation = $1 and a.record = due.record
            and a.origin <> all (array(select b.record from barred b where b.person = $2))
          offset 0)
) due, (
    select count(*)::int unanswered
    from referral_row sent
    where viewer = $1 and not received and status in ('Sent', 'Questioned')
      and exists (
          select from access a
          where a.organisation = $1 and a.record = sent.record
            and a.origin <> all (array(select b.record from barred b where b.person = $2))
          offset 0)
) sent, (
    select count(*)::int kept
    from draft
    where organisation = $1 and deleted_at > $4 and ($3::uuid[] is null or author = any ($3))
      and 'C-' || case_number <> all (array(select b.record from barred b where b.person = $2))
) draft
