select require_head($1, $2)
