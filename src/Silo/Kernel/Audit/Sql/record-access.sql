insert into access_log (writer, sequence, at, actor, organisation, operation, refs, purpose, previous_hash, hash)
select r.writer, r.sequence, r.at, r.actor, r.organisation, r.operation, ($10::text[])[r.up_to - r.own + 1 : r.up_to], r.purpose,
       r.previous_hash, r.hash
from unnest($1::uuid[], $2::bigint[], $3::timestamptz[], $4::uuid[], $5::uuid[], $6::text[], $7::text[], $8::bytea[], $9::bytea[],
            $11::int[], $12::int[])
     as r (writer, sequence, at, actor, organisation, operation, purpose, previous_hash, hash, up_to, own)
order by r.writer, r.sequence
