alter table tasks.result
    add column id uuid not null default uuidv7(),
    add column ended text check (ended in ('REPLACED', 'UNLINKED')),
    add column ended_at timestamptz,
    add column ended_person uuid,
    add column ended_post uuid,
    add constraint result_ended check (num_nulls(ended, ended_at, ended_person, ended_post) in (0, 4));
alter table tasks.result drop constraint result_pkey;
alter table tasks.result add primary key (id);
alter table tasks.result alter column id drop default;
create unique index result_standing on tasks.result (task) where ended is null;
create index result_task on tasks.result (task, at);
comment on column tasks.result.task is 'Task; one result stands at a time, those before it stay';
comment on column tasks.result.ended is 'REPLACED by another after it was given up or its report was sent back, UNLINKED before it was issued; null while it stands';
comment on column tasks.result.ended_at is 'When it ended';
comment on column tasks.result.ended_person is 'Who ended it';
comment on column tasks.result.ended_post is 'In which post';
