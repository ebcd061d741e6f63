-- Settled, taken back and settled again may fall on one instant where the clock stands still, as in
-- the demo: each row has a name of its own.
alter table documents.incoming_completion add column id uuid not null default gen_random_uuid();
alter table documents.incoming_completion drop constraint incoming_completion_pkey;
alter table documents.incoming_completion add primary key (id);
alter table documents.incoming_completion alter column id drop default;
comment on column documents.incoming_completion.id is 'The completion';

alter table documents.incoming_merger add column id uuid not null default gen_random_uuid();
alter table documents.incoming_merger drop constraint incoming_merger_pkey;
alter table documents.incoming_merger add primary key (id);
alter table documents.incoming_merger alter column id drop default;
comment on column documents.incoming_merger.id is 'The merger';
