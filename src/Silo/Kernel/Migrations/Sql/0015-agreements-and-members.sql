-- Every agreement, for who looks after the partnership. Whether it is in force depends on the day, so the row says what
-- that follows from. Waiting are those who have still to sign the version that waits.
create table agreement_row (
    viewer          uuid not null,
    agreement       uuid not null,
    title           text not null,
    version         int not null,
    settled         boolean not null,
    suspended       boolean not null,
    parties         int not null,
    waiting_version int,
    waiting         uuid[] not null,
    review_by       date not null,
    expires_on      date not null,
    primary key (viewer, agreement)
);
create index agreement_row_title on agreement_row (viewer, title, agreement);

-- Adds up what happened to one agreement, as the code does for what happens from now on.
create function agreement_row_of(wanted uuid) returns agreement_row
language plpgsql as $$
declare
    happened record;
    number   int := 0;
    settled  jsonb;
    proposed jsonb;
    known    jsonb;
    waits    jsonb;
    party    jsonb;
    stopped  boolean := false;
begin
    for happened in
        select type, data::jsonb as data from journal where stream = 'agreement/' || wanted order by version
    loop
        party := happened.data -> 'Party' -> 'Value';
        case happened.type
            when 'agreement.drafted', 'agreement.revised' then
                number := number + 1;
                proposed := jsonb_build_object(
                    'Number', number, 'Title', happened.data -> 'Title', 'Signed', '[]'::jsonb,
                    'Parties', coalesce((select jsonb_agg(each -> 'Value') from jsonb_array_elements(happened.data -> 'Parties') each), '[]'),
                    'ReviewBy', happened.data -> 'ReviewBy',
                    'ExpiresOn', coalesce(happened.data -> 'ExpiresOn', happened.data -> 'ReviewBy'));
            when 'agreement.signed' then
                proposed := jsonb_set(proposed, array['Signed'], (proposed -> 'Signed') || party);
                if (proposed -> 'Signed') @> (proposed -> 'Parties') then
                    settled := proposed;
                    proposed := null;
                end if;
            when 'agreement.joined' then
                if settled is null then
                    proposed := jsonb_set(proposed, array['Signed'], (proposed -> 'Signed') || party);
                else
                    settled := jsonb_set(settled, array['Parties'], (settled -> 'Parties') || party);
                end if;
                if not (proposed -> 'Parties') @> party then
                    proposed := jsonb_set(proposed, array['Parties'], (proposed -> 'Parties') || party);
                end if;
            when 'agreement.reviewed' then
                settled := jsonb_set(settled, array['ReviewBy'], happened.data -> 'NextReviewBy');
            when 'agreement.suspended' then stopped := true;
            when 'agreement.resumed' then stopped := false;
            else null;
        end case;
    end loop;

    known := coalesce(settled, proposed);
    waits := coalesce((
        select jsonb_agg(each) from jsonb_array_elements(proposed -> 'Parties') each
        where not (proposed -> 'Signed') @> each), '[]');
    return row(
        '70617274-6e65-4273-8869-700000000001'::uuid, wanted, known ->> 'Title', (known ->> 'Number')::int, settled is not null, stopped,
        jsonb_array_length(known -> 'Parties'), (proposed ->> 'Number')::int,
        array(select each::uuid from jsonb_array_elements_text(waits) each order by 1),
        (known ->> 'ReviewBy')::date, (known ->> 'ExpiresOn')::date)::agreement_row;
end $$;

insert into agreement_row
select found.* from (select distinct substr(stream, 11)::uuid as id from journal where stream like 'agreement/%') there,
    lateral agreement_row_of(there.id) found;
drop function agreement_row_of(uuid);

-- What is being written of an agreement, or of its next version, until it is put up for signature.
create table agreement_outline (
    viewer     uuid not null,
    agreement  uuid not null,
    version    int not null,
    based_on   int not null,
    written    text not null,
    command_id uuid not null,
    saved_at   timestamptz not null,
    deleted_at timestamptz not null,
    primary key (viewer, agreement)
);

grant select, insert, update, delete on agreement_row, agreement_outline to {writer};
grant select on agreement_row, agreement_outline to {reader};
alter table agreement_row enable row level security;
alter table agreement_row force row level security;
alter table agreement_outline enable row level security;
alter table agreement_outline force row level security;
create policy own on agreement_row for select to {reader} using (viewer = current_organisation());
create policy own on agreement_outline for select to {reader} using (viewer = current_organisation());
create policy writes on agreement_row to {writer} using (true) with check (true);
create policy writes on agreement_outline to {writer} using (true) with check (true);

-- The last day of a membership that has ended; the name stays with what they did.
alter table member_row add column ended_on date;
