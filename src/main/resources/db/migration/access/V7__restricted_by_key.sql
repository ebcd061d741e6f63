-- Few and thin rows lie on many pages: on few the planner would read the whole table for each
-- subject of a list instead of looking it up by its key, ten times as long.
alter table access.restricted set (fillfactor = 10);
