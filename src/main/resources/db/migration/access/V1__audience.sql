create schema if not exists access;

create table access.audience (
    subject_kind text not null,
    subject_id uuid not null,
    principal text not null
        check (principal ~ '^(person|post):[0-9a-f-]{36}$'
            or principal ~ '^unit:[0-9a-f-]{36}:(HEAD|CLERK|LEADER|MEMBER)$'
            or principal ~ '^duty(-restricted)?:[0-9a-f-]{36}:[A-Z_]+$'),
    why text not null,
    since timestamptz not null,
    primary key (subject_kind, subject_id, principal)
);
create index audience_principal on access.audience (principal, subject_kind, subject_id);
comment on table access.audience is 'Who may see a subject, why and since when; grows with duties, never shrinks by finishing';
comment on column access.audience.subject_kind is 'Kind of the subject';
comment on column access.audience.subject_id is 'Subject';
comment on column access.audience.principal is 'person:id, post:id, unit:id:part, or duty:post:name for delegates while an item of that duty is open';
comment on column access.audience.why is 'Short reason, a name of an act or duty';
comment on column access.audience.since is 'When granted';

create table access.restricted (
    subject_kind text not null,
    subject_id uuid not null,
    since timestamptz not null,
    primary key (subject_kind, subject_id)
);
comment on table access.restricted is 'Subjects of restricted circulation (hạn chế): only duties, the named and the head of the agency';
comment on column access.restricted.subject_kind is 'Kind of the subject';
comment on column access.restricted.subject_id is 'Subject';
comment on column access.restricted.since is 'When restricted';

create view access.visible as
    select subject_kind, subject_id, principal from access.audience;
comment on view access.visible is 'The one relation other modules join, with principal = any(:principals)';
