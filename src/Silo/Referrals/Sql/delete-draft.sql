delete from draft where number = any ($1::int[])
