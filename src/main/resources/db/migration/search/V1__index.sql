create schema if not exists search;

create table search.entry (
    seq bigint generated always as identity primary key,
    kind text not null,
    id uuid not null,
    title text not null,
    mark text not null,
    party text not null,
    state text not null,
    style text not null,
    urgency int not null check (urgency between 0 and 3),
    day date not null,
    body text not null,
    unique (kind, id)
);
comment on table search.entry is 'A subject as search shows it; read anew from its module after each change, so its words may lag';
comment on column search.entry.seq is 'Order of arrival in the index: newest first in results, and what pages go on from';
comment on column search.entry.kind is 'Kind of the subject';
comment on column search.entry.title is 'The subject in one line';
comment on column search.entry.mark is 'Number and notation, empty when none yet';
comment on column search.entry.party is 'Agency it comes from';
comment on column search.entry.state is 'Message key of its state';
comment on column search.entry.style is 'Classes of the glyph of its state';
comment on column search.entry.urgency is '0 thường, 1 khẩn, 2 thượng khẩn, 3 hỏa tốc';
comment on column search.entry.day is 'The date it is known by, in Asia/Ho_Chi_Minh';
comment on column search.entry.body is 'Text of its files, cut at a length, for the line shown around a hit';

create table search.posting (
    seq bigint primary key references search.entry (seq) on delete cascade,
    kind text not null,
    id uuid not null,
    day date not null,
    party text not null,
    tokens tsvector not null,
    unique (kind, id)
) with (fillfactor = 90);
-- What waits in the index's own list is read through by every search: kept short.
create index posting_tokens on search.posting using gin (tokens) with (gin_pending_list_limit = 128);
comment on table search.posting is 'What a subject is found by; apart from what is shown, so that a new state costs no new words';
comment on column search.posting.seq is 'Its entry';
comment on column search.posting.kind is 'Kind of the subject, for the audience';
comment on column search.posting.id is 'Subject';
comment on column search.posting.day is 'As in its entry, for spans of dates';
comment on column search.posting.party is 'As in its entry, for counts by agency';
comment on column search.posting.tokens is 'Words as written and without marks, whether they stand in the heading; kind, year, agency; who could see it when it was read; slice of the order (decision 22)';

create table search.pending (
    n bigint generated always as identity primary key,
    kind text not null,
    id uuid not null
);
comment on table search.pending is 'Subjects that changed since they were read into the index; written with the change';
comment on column search.pending.n is 'Order';
comment on column search.pending.kind is 'Kind of the subject';
comment on column search.pending.id is 'Subject';
