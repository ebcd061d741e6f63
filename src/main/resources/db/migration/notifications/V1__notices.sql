create schema if not exists notifications;

create table notifications.notice (
    id uuid primary key,
    person uuid not null,
    once text not null check (once <> ''),
    says text not null check (says ~ '^[a-z]+\.'),
    arguments text[] not null,
    subject_kind text not null,
    subject_id uuid not null,
    about uuid,
    href text not null check (href ~ '^/'),
    urgency smallint not null check (urgency between 0 and 3),
    title text not null,
    mark text not null,
    sender text not null,
    due timestamptz,
    at timestamptz not null,
    read_at timestamptz,
    unique (person, once)
);
create index notice_unread on notifications.notice (person, subject_kind, subject_id) where read_at is null;
create index notice_listed on notifications.notice (person, at desc, id desc);
create index notice_about on notifications.notice (about) where read_at is null;
create index notice_old on notifications.notice (at);
comment on table notifications.notice is 'What one person was told, in words of the catalogue; the same thing is told once';
comment on column notifications.notice.person is 'Who is told';
comment on column notifications.notice.once is 'Names the occasion: told again, it is the same notice';
comment on column notifications.notice.says is 'Message key of the sentence';
comment on column notifications.notice.arguments is 'Values of the sentence, written as text';
comment on column notifications.notice.subject_kind is 'Kind of the subject';
comment on column notifications.notice.subject_id is 'Subject; who may not see it any more does not see the notice';
comment on column notifications.notice.about is 'What ends it: a work item; when that is done, the notice counts as read';
comment on column notifications.notice.href is 'Where it leads';
comment on column notifications.notice.urgency is '0 thường, 1 khẩn, 2 thượng khẩn, 3 hỏa tốc';
comment on column notifications.notice.title is 'The subject in one line, as it was then';
comment on column notifications.notice.mark is 'Number and notation, empty when none';
comment on column notifications.notice.sender is 'Who or which agency it comes from';
comment on column notifications.notice.due is 'Due, null when nothing is due';
comment on column notifications.notice.at is 'When told';
comment on column notifications.notice.read_at is 'When read, or settled because nothing waits any more';

-- A reader keeps the oldest transaction that still ran when it looked: rows of older ones it has seen, all others are
-- new to it. So nobody waits for anybody, and nothing is missed that commits late.
create table notifications.change (
    xid xid8 not null default pg_current_xact_id(),
    person uuid not null,
    at timestamptz not null,
    primary key (xid, person)
);
create index change_old on notifications.change (at);
comment on table notifications.change is 'Whose counts may have changed; read by every node for the live channel and soon forgotten';
comment on column notifications.change.xid is 'The transaction that changed them';
comment on column notifications.change.person is 'Whose';
comment on column notifications.change.at is 'When, for forgetting';
