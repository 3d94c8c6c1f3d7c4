select id, name, kind, areas::text, services, official_code, capacity
from organisation_row
order by name, id
