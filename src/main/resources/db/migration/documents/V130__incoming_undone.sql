-- What was reported done or merged by mistake is taken back: the row stays, no longer live, and who
-- took it back stands in the journal.
alter table documents.incoming_completion drop constraint incoming_completion_pkey;
alter table documents.incoming_completion add primary key (incoming, at);
alter table documents.incoming_completion add column live boolean not null default true;
create unique index incoming_completion_live on documents.incoming_completion (incoming) where live;
comment on column documents.incoming_completion.live is 'False once it was taken back';

alter table documents.incoming_merger drop constraint incoming_merger_pkey;
alter table documents.incoming_merger add primary key (incoming, at);
alter table documents.incoming_merger add column live boolean not null default true;
alter table documents.incoming_merger add column files uuid[] not null default '{}';
create unique index incoming_merger_live on documents.incoming_merger (incoming) where live;
comment on column documents.incoming_merger.live is 'False once it was taken back';
comment on column documents.incoming_merger.files is 'Files that the document it was added to got by it';
