-- Under the conditions of the lists that show them; of each as many as are worth counting, and one more. What is late comes
-- first in what is due, so one look at that counts both. "offset 0": reach is asked of each row, where the planner would
-- else read all of it.
with whole as (
    select next_due_at from referral_row due
    where viewer = $1 and next_due_at < 'infinity' and (received or status = 'Questioned')
      and ($3::uuid[] is null or owner is null or owner = any ($3))
      and exists (
          select from access a
          where a.organisation = $1 and a.record = due.record
            and a.origin <> all (array(select b.record from barred b where b.person = $2))
          offset 0)
    order by next_due_at, number
    limit 501
)
select (
    select count(*)::int from whole
), (
    select count(*)::int from whole where next_due_at < $4
), (
    select count(*)::int from (
        select from referral_row due
        where viewer = $1 and next_due_at < 'infinity' and (received or status = 'Questioned')
          and status in ('Sent', 'Questioned')
          and ($3::uuid[] is null or owner is null or owner = any ($3))
          and exists (
              select from access a
              where a.organisation = $1 and a.record = due.record
                and a.origin <> all (array(select b.record from barred b where b.person = $2))
              offset 0)
        limit 501
    ) to_answer
), (
    select count(*)::int from (
        select from referral_row sent
        where viewer = $1 and not received and status in ('Sent', 'Questioned')
          and exists (
              select from access a
              where a.organisation = $1 and a.record = sent.record
                and a.origin <> all (array(select b.record from barred b where b.person = $2))
              offset 0)
        limit 501
    ) unanswered
), (
    select count(*)::int
    from draft
    where organisation = $1 and deleted_at > $4 and ($3::uuid[] is null or author = any ($3))
      and 'C-' || case_number <> all (array(select b.record from barred b where b.person = $2))
)
