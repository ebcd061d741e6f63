create schema if not exists kernel;
comment on schema kernel is 'What every module shares.';

create table kernel.command (
  key    uuid        not null,
  person uuid        not null,
  at     timestamptz not null,
  answer text        check (length(answer) <= 2000),
  primary key (key, person)
);
create index command_by_time on kernel.command (at);
comment on table kernel.command is 'Idempotency keys of commands already done: sent twice, answered the same. Swept after seven days.';
comment on column kernel.command.key is 'From the hidden field of the form or the Idempotency-Key header.';
comment on column kernel.command.person is 'Who sent it; another person''s key is another key.';
comment on column kernel.command.at is 'When it was first done.';
comment on column kernel.command.answer is 'What was answered, usually the address to go to next.';
