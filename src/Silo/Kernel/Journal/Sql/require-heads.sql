select require_heads($1, $2)
