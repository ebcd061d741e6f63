-- A proposed deadline keeps its rule, so that a leader who accepts it in one tap does not lose it
alter table documents.incoming_directive add column start timestamptz;
alter table documents.incoming_directive add column amount int;
alter table documents.incoming_directive add column unit_of_time text check (unit_of_time in ('HOUR', 'DAY'));
update documents.incoming_directive set start = at;
alter table documents.incoming_directive alter column start set not null;
alter table documents.incoming_directive add check ((amount is null) = (unit_of_time is null));
comment on column documents.incoming_directive.start is 'Instant the rule of the deadline counts from';
comment on column documents.incoming_directive.amount is 'Working days or hours, null when a day was named or nothing is due';
comment on column documents.incoming_directive.unit_of_time is 'HOUR or DAY of working time';
