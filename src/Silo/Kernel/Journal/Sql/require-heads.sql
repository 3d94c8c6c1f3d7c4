select require_heads($1, $2), require_keys($3)
