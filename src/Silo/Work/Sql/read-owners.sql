select owners_for($1, $2, $3)
