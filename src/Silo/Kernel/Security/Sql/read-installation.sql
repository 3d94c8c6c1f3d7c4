-- By way of JSON: a database of an earlier release has no column of the root.
select key_fingerprint, to_jsonb(installation) ->> 'root' from installation
