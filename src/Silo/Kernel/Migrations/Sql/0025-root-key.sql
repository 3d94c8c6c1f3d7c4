-- What could not be made anew if the master key were another one follows from the root, wrapped here under the master key.
-- Null as long as the first master key of the installation is in use: it is the root.
alter table installation add column root text;

-- When what earlier releases had stored plainly of people of cases was found sealed, all of it.
alter table installation add column earlier_sealed_at timestamptz;
