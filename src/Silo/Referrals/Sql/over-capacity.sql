select over_capacity($1)
