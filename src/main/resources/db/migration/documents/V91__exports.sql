create table documents.list_export (
    id uuid primary key,
    person uuid not null,
    list text not null,
    made int not null default 0 check (made >= 0),
    total bigint,
    state text not null default 'WAITING' check (state in ('WAITING', 'DONE', 'FAILED')),
    sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
    asked_at timestamptz not null,
    done_at timestamptz,
    check ((state = 'DONE') = (sha256 is not null))
);
create index list_export_of on documents.list_export (person, asked_at);
comment on table documents.list_export is 'A list written out as XLSX for the one who asked; forgotten with its file after a day';
comment on column documents.list_export.id is 'Also the idempotency key of the form';
comment on column documents.list_export.person is 'Who asked; nobody else gets it';
comment on column documents.list_export.list is 'Message key of the list''s name';
comment on column documents.list_export.made is 'Rows written so far';
comment on column documents.list_export.total is 'Rows as counted when asked, null when too many to count';
comment on column documents.list_export.state is 'WAITING, DONE or FAILED';
comment on column documents.list_export.sha256 is 'The file, null until it is done';
comment on column documents.list_export.asked_at is 'When asked for';
comment on column documents.list_export.done_at is 'When done or failed';
