delete from draft where case_number = any ($1::int[])
