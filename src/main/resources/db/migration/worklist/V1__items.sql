create schema if not exists worklist;

create table worklist.item (
    id uuid primary key,
    subject_kind text not null,
    subject_id uuid not null,
    duty text not null check (duty ~ '^[A-Z_]+$'),
    post uuid,
    person uuid,
    unit uuid,
    agency uuid,
    due timestamptz,
    urgency smallint not null check (urgency between 0 and 3),
    title text not null,
    mark text not null,
    sender text not null,
    opened_at timestamptz not null,
    opened_by uuid,
    closed_at timestamptz,
    closed_by uuid,
    closed_post uuid,
    closed_delegation uuid,
    check (num_nonnulls(post, person) = 1),
    check (closed_at is not null or num_nonnulls(closed_by, closed_post, closed_delegation) = 0)
);
create unique index item_open_once on worklist.item (subject_kind, subject_id, duty, coalesce(post, person))
    where closed_at is null;
create index item_of_post on worklist.item (post) where closed_at is null;
create index item_of_person on worklist.item (person) where closed_at is null and person is not null;
create index item_closed on worklist.item (subject_kind, subject_id, duty, closed_at) where closed_at is not null;
comment on table worklist.item is 'What waits or waited for somebody: one open item per subject, duty and assignee';
comment on column worklist.item.id is 'Item';
comment on column worklist.item.subject_kind is 'Kind of the subject';
comment on column worklist.item.subject_id is 'Subject';
comment on column worklist.item.duty is 'What is to be done';
comment on column worklist.item.post is 'Post it waits for; it follows the post';
comment on column worklist.item.person is 'Person it waits for; it stays theirs';
comment on column worklist.item.unit is 'Unit of the person when opened: its head hands the item on when the person leaves';
comment on column worklist.item.agency is 'Agency of the person when opened';
comment on column worklist.item.due is 'Due, null when nothing is due';
comment on column worklist.item.urgency is '0 thường, 1 khẩn, 2 thượng khẩn, 3 hỏa tốc';
comment on column worklist.item.title is 'The subject in one line';
comment on column worklist.item.mark is 'Number and notation, empty when none yet';
comment on column worklist.item.sender is 'Who or which agency it comes from';
comment on column worklist.item.opened_at is 'When opened';
comment on column worklist.item.opened_by is 'Person who opened it, null for the system';
comment on column worklist.item.closed_at is 'When closed, null while open';
comment on column worklist.item.closed_by is 'Person who closed it, null for the system';
comment on column worklist.item.closed_post is 'Post whose authority closed it';
comment on column worklist.item.closed_delegation is 'Delegation it was closed under';

create table worklist.read_mark (
    item uuid not null references worklist.item on delete cascade,
    person uuid not null,
    at timestamptz not null,
    primary key (item, person)
);
comment on table worklist.read_mark is 'Who has opened an item';
comment on column worklist.read_mark.item is 'Item';
comment on column worklist.read_mark.person is 'Reader';
comment on column worklist.read_mark.at is 'First opened';

create table worklist.snooze (
    item uuid not null references worklist.item on delete cascade,
    person uuid not null,
    until timestamptz not null,
    primary key (item, person)
);
comment on table worklist.snooze is 'Put off by one reader (để sau), never past the due time';
comment on column worklist.snooze.item is 'Item';
comment on column worklist.snooze.person is 'Reader who put it off';
comment on column worklist.snooze.until is 'When it comes back';
