with people as (
    select c.mode, 'mail/' || c.organisation || '/' || c.person as prefix,
           json_build_object('Organisation', c.organisation, 'Person', c.person)::text as payload
    from alert_choice c
    join member_row m on m.organisation = c.organisation and m.user_id = c.person and m.ended_on is null
    where ($1::uuid is null or c.organisation = $1) and c.mode <> 'Never'
      and ($2::text[] is null or string_to_array(m.roles, ' ') && $2) and ($8::uuid is null or c.person = $8)
), mails as (
    select prefix || '/' || $4 as key, payload, $3::timestamptz as try_at
    from people
    where mode = 'Soon'
    union all
    -- One went out in this hour already: the next hour's tells of what has come since.
    select people.prefix || '/' || $6, people.payload, $5::timestamptz
    from people
    join outbox sent on sent.key = people.prefix || '/' || $4 and sent.delivered_at is not null
    where mode = 'Soon'
    union all
    select prefix || '/daily/' || to_char($7::timestamptz at time zone 'UTC', 'YYYYMMDD'), payload, $7::timestamptz
    from people
    where mode = 'Daily'
)
insert into outbox (key, kind, payload, put_at, try_at)
select key, 'mail', payload, $3, try_at from mails
order by key
on conflict (key) do nothing
