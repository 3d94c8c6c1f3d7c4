select format('alter role %I nologin', $1)
