select wanted from unnest($1::uuid[]) wanted where over_capacity(wanted)
