-- For each of these tables the statements that make its shadow, find the rows that differ, and put them right. Rows are known by the primary key;
-- all other indexes and all constraints stay with the table itself.
with columns as (
    select a.attrelid as id, quote_ident(a.attname) as name, a.attgenerated = '' as written, a.attnum as at
    from pg_attribute a
    where a.attnum > 0 and not a.attisdropped
), tables as (
    select t.oid as id, quote_ident(t.relname) as name,
           (select string_agg(c.name, ', ' order by key.place)
            from unnest(p.conkey) with ordinality as key (at, place) join columns c on c.id = t.oid and c.at = key.at) as key,
           (select c.name from columns c where c.id = t.oid and c.at = p.conkey[1]) as first,
           (select string_agg(c.name, ', ' order by c.at) from columns c where c.id = t.oid and c.written) as written,
           (select string_agg('stands.' || c.name, ', ' order by c.at) from columns c where c.id = t.oid) as stands,
           (select string_agg('follows.' || c.name, ', ' order by c.at) from columns c where c.id = t.oid) as follows
    from pg_class t join pg_constraint p on p.conrelid = t.oid and p.contype = 'p'
    where t.relnamespace = 'public'::regnamespace and t.relname = any ($1)
)
select name,
       format('create temporary table %1$s (like public.%1$s including defaults including generated, primary key (%2$s))', name, key),
       format('analyze pg_temp.%1$s', name),
       format('create temporary table differs_%1$s on commit drop as
               select %2$s, stands.%3$s is null as missing, follows.%3$s is null as extra
               from public.%1$s stands full join pg_temp.%1$s follows using (%2$s)
               where row(%4$s) is distinct from row(%5$s)', name, key, first, stands, follows),
       format('select (select count(*) from pg_temp.%1$s), count(*) filter (where missing), count(*) filter (where extra), count(*)
               from pg_temp.differs_%1$s', name),
       format('delete from public.%1$s where (%2$s) in (select %2$s from pg_temp.differs_%1$s)', name, key),
       format('insert into public.%1$s (%3$s) select %3$s from pg_temp.%1$s where (%2$s) in (select %2$s from pg_temp.differs_%1$s)', name, key, written)
from tables
order by name
