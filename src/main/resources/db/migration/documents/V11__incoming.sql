create table documents.incoming (
    id uuid primary key,
    version int not null default 1,
    agency uuid not null,
    state text not null check (state in
        ('ARRIVED', 'REGISTERED', 'PRESENTED', 'DIRECTED', 'PROCESSING', 'COMPLETED', 'RETURNED')),
    restricted boolean not null default false,
    document_id text check (length(document_id) <= 120),
    sender uuid,
    sender_name text not null default '' check (length(sender_name) <= 200),
    number text not null default '' check (length(number) <= 11),
    notation text not null default '' check (length(notation) <= 30),
    issued_on date,
    type_code text not null default 'cong-van',
    subject text not null default '' check (length(subject) <= 500),
    signer_name text not null default '' check (length(signer_name) <= 50),
    signer_title text not null default '' check (length(signer_title) <= 100),
    recipients text not null default '' check (length(recipients) <= 1000),
    urgency int not null default 0 check (urgency between 0 and 3),
    pages int not null default 0 check (pages >= 0),
    reply_by timestamptz,
    reply_to text check (length(reply_to) <= 200),
    due timestamptz,
    reply_required boolean not null default false,
    lead_unit uuid,
    held_by text not null default '' check (length(held_by) <= 300),
    listed bigint not null,
    words text not null default '',
    changed_by uuid,
    changed_at timestamptz not null,
    check (state in ('ARRIVED', 'RETURNED') or (subject <> '' and sender_name <> ''))
);
create unique index incoming_document_id on documents.incoming (agency, document_id) where state <> 'RETURNED';
create index incoming_listed on documents.incoming (agency, listed desc, id desc);
create index incoming_sender on documents.incoming (agency, sender_name);
comment on table documents.incoming is 'A document that came to an agency, in its receiver''s own record (NĐ 30/2020 Đ20–24)';
comment on column documents.incoming.id is 'Identity; the subject incoming/<id>';
comment on column documents.incoming.version is 'Optimistic version, one more at each change';
comment on column documents.incoming.agency is 'The agency whose register it belongs to';
comment on column documents.incoming.state is 'Where it stands, see IncomingState';
comment on column documents.incoming.restricted is 'Hạn chế: only duties, the named and the head of the agency may see it';
comment on column documents.incoming.document_id is 'Identifier given by the issuing system (QCVN 102:2016), null when none came';
comment on column documents.incoming.sender is 'The issuing agency where it is known here';
comment on column documents.incoming.sender_name is 'Issuing agency as on the document (PL VI S200)';
comment on column documents.incoming.number is 'Number as printed, leading zero included (PL VI S11)';
comment on column documents.incoming.notation is 'Notation after the slash (PL VI S30)';
comment on column documents.incoming.issued_on is 'Date of the document';
comment on column documents.incoming.type_code is 'Code of documents.document_type';
comment on column documents.incoming.subject is 'Trích yếu (PL VI S500)';
comment on column documents.incoming.signer_name is 'Who signed';
comment on column documents.incoming.signer_title is 'In which post';
comment on column documents.incoming.recipients is 'Nơi nhận, a line each (PL VI ToPlaces S1000)';
comment on column documents.incoming.urgency is '0 thường, 1 khẩn, 2 thượng khẩn, 3 hỏa tốc';
comment on column documents.incoming.pages is 'Pages of the main file';
comment on column documents.incoming.reply_by is 'Until when the sender wants an answer';
comment on column documents.incoming.reply_to is 'Mark and date of our document it answers, as the sender named it';
comment on column documents.incoming.due is 'Deadline in force; its rule and the earlier ones are in incoming_deadline';
comment on column documents.incoming.reply_required is 'Completion needs an issued reply or an explicit reason';
comment on column documents.incoming.lead_unit is 'Unit that leads by the directive in force';
comment on column documents.incoming.held_by is 'Where it is now, in words for lists';
comment on column documents.incoming.listed is 'Order in lists: year and number once registered, before that a larger value by time of arrival';
comment on column documents.incoming.words is 'Subject, mark and sender folded without marks, for the search box';
comment on column documents.incoming.changed_by is 'Person of the last change, null for the system';
comment on column documents.incoming.changed_at is 'Instant of the last change';

create table documents.incoming_arrival (
    incoming uuid primary key references documents.incoming (id),
    agency uuid not null,
    way text not null check (way in ('DROP', 'INSIDE')),
    at timestamptz not null,
    by_person uuid,
    outgoing uuid,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    file_name text not null,
    live boolean not null default true,
    check ((way = 'INSIDE') = (outgoing is not null))
);
create unique index incoming_arrival_file on documents.incoming_arrival (agency, sha256) where live and way = 'DROP';
create unique index incoming_arrival_delivery on documents.incoming_arrival (outgoing, agency) where outgoing is not null;
create index incoming_arrival_sha on documents.incoming_arrival (agency, sha256);
comment on table documents.incoming_arrival is 'How a document came (Đ21)';
comment on column documents.incoming_arrival.incoming is 'The document';
comment on column documents.incoming_arrival.agency is 'The receiving agency, for the unique indexes';
comment on column documents.incoming_arrival.way is 'DROP: a file dropped in by the clerk; INSIDE: sent by an agency of this program';
comment on column documents.incoming_arrival.at is 'Instant of arrival';
comment on column documents.incoming_arrival.by_person is 'Who dropped it in, null for the system';
comment on column documents.incoming_arrival.outgoing is 'The sender''s document; with agency the key that makes delivery idempotent';
comment on column documents.incoming_arrival.sha256 is 'Content of the main file; the same file twice is refused';
comment on column documents.incoming_arrival.file_name is 'Name of the file as it came';
comment on column documents.incoming_arrival.live is 'False once returned to the sender, so that it may come again';
