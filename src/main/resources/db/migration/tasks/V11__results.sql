create table tasks.result (
    task uuid primary key references tasks.task (id),
    document uuid not null,
    reports boolean not null,
    words text not null check (length(words) between 1 and 2000),
    by_person uuid not null,
    by_post uuid not null,
    at timestamptz not null,
    mark text check (mark <> ''),
    issued_at timestamptz,
    given_up text,
    check ((mark is null) = (issued_at is null))
);
create index result_document on tasks.result (document);
comment on table tasks.result is 'The outgoing document that is the result of a task';
comment on column tasks.result.task is 'Task; one result, another only after this one was given up';
comment on column tasks.result.document is 'The outgoing document';
comment on column tasks.result.reports is 'The task is reported done when the document is issued';
comment on column tasks.result.words is 'The report to be made then';
comment on column tasks.result.by_person is 'Who linked it';
comment on column tasks.result.by_post is 'In which post';
comment on column tasks.result.at is 'When it was linked';
comment on column tasks.result.mark is 'Number and notation of the document, null until it is issued';
comment on column tasks.result.issued_at is 'When it was issued';
comment on column tasks.result.given_up is 'Why the document counts no more; null while it does';
