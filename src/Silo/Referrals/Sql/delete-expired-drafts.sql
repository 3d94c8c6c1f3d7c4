delete from draft where deleted_at <= $1
