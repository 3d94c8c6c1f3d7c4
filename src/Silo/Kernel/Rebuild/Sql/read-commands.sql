-- A command's id stands on its first event only.
select j.stream, j.position, j.type, j.type_version, j.data, j.command_id is not null
from journal j
where j.position <= $2
  and ($1 = 0 or j.stream in (select grown.stream from journal grown where grown.position > $1 and grown.position <= $2))
order by j.stream, j.version
