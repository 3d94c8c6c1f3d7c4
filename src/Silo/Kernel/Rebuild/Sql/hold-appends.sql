set local lock_timeout = '2s';
lock table journal in share mode
