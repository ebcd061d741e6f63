create table documents.outgoing (
    id uuid primary key,
    version int not null default 1,
    agency uuid not null,
    issuing_name uuid not null,
    drafting_unit uuid not null,
    author uuid not null,
    author_post uuid not null,
    type_code text not null default 'cong-van',
    state text not null check (state in ('DRAFT', 'IN_REVIEW', 'TO_SIGN', 'SIGNED', 'NUMBERED', 'ISSUED', 'WITHDRAWN')),
    content int not null check (content >= 1),
    round int not null default 0 check (round >= 0),
    subject text not null default '' check (length(subject) <= 500),
    urgency int not null default 0 check (urgency between 0 and 3),
    signer_post uuid,
    due timestamptz,
    held_by text not null default '',
    listed timestamptz not null,
    created_at timestamptz not null,
    changed_by uuid,
    changed_at timestamptz not null
);
create index outgoing_listed on documents.outgoing (agency, listed desc, id desc);
comment on table documents.outgoing is 'A document an agency writes and issues, from its first draft on (NĐ 30/2020 Đ10–19)';
comment on column documents.outgoing.id is 'Identity; the subject outgoing/<id>';
comment on column documents.outgoing.version is 'Optimistic version, one more at each change';
comment on column documents.outgoing.agency is 'The agency that writes it';
comment on column documents.outgoing.issuing_name is 'The name it is issued under: its heading, seal and series';
comment on column documents.outgoing.drafting_unit is 'Unit that writes it; its letters end the notation of a letter (PL I.II.3b)';
comment on column documents.outgoing.author is 'Person who writes it (Đ10)';
comment on column documents.outgoing.author_post is 'In which post';
comment on column documents.outgoing.type_code is 'Code of documents.document_type';
comment on column documents.outgoing.state is 'Where it stands, see OutgoingState';
comment on column documents.outgoing.content is 'Version of the content in force';
comment on column documents.outgoing.round is 'How often it was submitted';
comment on column documents.outgoing.subject is 'Trích yếu of the content in force (PL VI S500), for lists';
comment on column documents.outgoing.urgency is '0 thường, 1 khẩn, 2 thượng khẩn, 3 hỏa tốc; of the content in force';
comment on column documents.outgoing.signer_post is 'Post that is to sign; of the content in force';
comment on column documents.outgoing.due is 'Until when it should go out, null when nothing is due';
comment on column documents.outgoing.held_by is 'Where it is now, in words for lists';
comment on column documents.outgoing.listed is 'Order in lists: instant of issue, before that of creation';
comment on column documents.outgoing.created_at is 'Instant it was begun';
comment on column documents.outgoing.changed_by is 'Person of the last change, null for the system';
comment on column documents.outgoing.changed_at is 'Instant of the last change';

create table documents.outgoing_reference (
    outgoing uuid primary key references documents.outgoing (id),
    incoming uuid not null,
    mark text not null,
    issued_on date,
    sender uuid,
    sender_name text not null,
    document_id text
);
create index outgoing_reference_of on documents.outgoing_reference (incoming);
comment on table documents.outgoing_reference is 'The incoming document it answers (PL I.II.6b)';
comment on column documents.outgoing_reference.outgoing is 'The reply';
comment on column documents.outgoing_reference.incoming is 'The document answered';
comment on column documents.outgoing_reference.mark is 'Number and notation of the document answered, as printed';
comment on column documents.outgoing_reference.issued_on is 'Its date';
comment on column documents.outgoing_reference.sender is 'Agency that sent it, where it is known here';
comment on column documents.outgoing_reference.sender_name is 'Who sent it';
comment on column documents.outgoing_reference.document_id is 'Its identifier (QCVN 102:2016), null when none came';

create table documents.outgoing_content (
    outgoing uuid not null references documents.outgoing (id),
    version int not null check (version >= 1),
    subject text not null check (length(subject) <= 500),
    body text not null check (length(body) <= 100000),
    urgency int not null check (urgency between 0 and 3),
    signer_post uuid,
    person uuid not null,
    post uuid not null,
    at timestamptz not null,
    primary key (outgoing, version)
);
comment on table documents.outgoing_content is 'Every saved version of the words, by whom and when (PL VI: every draft is kept)';
comment on column documents.outgoing_content.outgoing is 'The document';
comment on column documents.outgoing_content.version is 'Counts from 1';
comment on column documents.outgoing_content.subject is 'Trích yếu, without "V/v"';
comment on column documents.outgoing_content.body is 'Body, a paragraph a line';
comment on column documents.outgoing_content.urgency is 'Proposed by the author, decided by signing (PL I.III.2b)';
comment on column documents.outgoing_content.signer_post is 'Post that is to sign';
comment on column documents.outgoing_content.person is 'Who saved it';
comment on column documents.outgoing_content.post is 'In which post';
comment on column documents.outgoing_content.at is 'When';

create table documents.outgoing_recipient (
    outgoing uuid not null,
    version int not null,
    position int not null check (position >= 1),
    copy boolean not null,
    name text not null check (length(name) between 1 and 200),
    agency uuid,
    primary key (outgoing, version, position),
    foreign key (outgoing, version) references documents.outgoing_content (outgoing, version)
);
comment on table documents.outgoing_recipient is 'Who a version is addressed to and who gets a copy (PL I.II.9)';
comment on column documents.outgoing_recipient.outgoing is 'The document';
comment on column documents.outgoing_recipient.version is 'Version of the content';
comment on column documents.outgoing_recipient.position is 'Order on the page';
comment on column documents.outgoing_recipient.copy is 'False under "Kính gửi", true under "Nơi nhận"';
comment on column documents.outgoing_recipient.name is 'As it stands on the page';
comment on column documents.outgoing_recipient.agency is 'The agency inside that gets it electronically, null when it only stands on the page';

create table documents.outgoing_withdrawal (
    outgoing uuid primary key references documents.outgoing (id),
    reason text not null check (length(reason) between 1 and 500),
    person uuid not null,
    post uuid not null,
    at timestamptz not null
);
comment on table documents.outgoing_withdrawal is 'A draft that will not go out, and why';
comment on column documents.outgoing_withdrawal.outgoing is 'The document';
comment on column documents.outgoing_withdrawal.reason is 'Why';
comment on column documents.outgoing_withdrawal.person is 'Who';
comment on column documents.outgoing_withdrawal.post is 'In which post';
comment on column documents.outgoing_withdrawal.at is 'When';
