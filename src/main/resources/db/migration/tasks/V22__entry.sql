create table tasks.entry (
    id uuid primary key,
    person uuid not null,
    post uuid not null,
    file_name text not null check (length(file_name) <= 300),
    content bytea not null check (length(content) <= 5242880),
    at timestamptz not null,
    given int check (given >= 0),
    refused jsonb,
    given_at timestamptz,
    check ((given is null) = (given_at is null) and (refused is null) = (given_at is null))
);
create index entry_at on tasks.entry (at);
comment on table tasks.entry is 'Tables of tasks somebody is bringing in: shown with every refusal, then the good rows given in one act. Kept for a day';
comment on column tasks.entry.person is 'Who brings it in; nobody else reads it';
comment on column tasks.entry.post is 'In which post';
comment on column tasks.entry.file_name is 'As it was called at its sender''s';
comment on column tasks.entry.content is 'The file; emptied once given';
comment on column tasks.entry.at is 'When it came';
comment on column tasks.entry.given is 'How many tasks were given, null until then';
comment on column tasks.entry.refused is 'Rows that were refused: row, column, message key, values';
comment on column tasks.entry.given_at is 'When they were given';
