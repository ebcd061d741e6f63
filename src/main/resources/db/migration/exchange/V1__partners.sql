create schema if not exists exchange;
comment on schema exchange is 'Programs that documents are exchanged with, and what passed between them and this one.';

create table exchange.partner (
    id uuid primary key,
    system_id text not null unique check (length(system_id) between 3 and 60),
    secret_hash bytea not null check (length(secret_hash) = 32),
    code text not null check (length(code) between 1 and 35),
    name text not null check (length(name) between 1 and 200),
    locked boolean not null default false,
    added_at timestamptz not null
);
comment on table exchange.partner is 'A program of another agency that may send and fetch messages';
comment on column exchange.partner.system_id is 'What it calls itself by, header X-SystemId';
comment on column exchange.partner.secret_hash is 'SHA-256 of its secret of at least 128 random bits, header X-SecretKey; the secret is kept nowhere';
comment on column exchange.partner.code is 'Organ identifier it sends for (QCVN 102:2016 or QĐ 20/2020); From must be it';
comment on column exchange.partner.name is 'As clerks read it';
comment on column exchange.partner.locked is 'True while it may not call';
comment on column exchange.partner.added_at is 'When it was added';

create table exchange.received (
    incoming uuid primary key,
    partner uuid not null references exchange.partner,
    agency uuid not null,
    receiver_code text not null check (length(receiver_code) <= 35),
    receiver_name text not null check (length(receiver_name) <= 200),
    document_id text not null check (length(document_id) <= 120),
    mark text not null check (length(mark) <= 60),
    issued_on date,
    at timestamptz not null,
    unique (partner, agency, document_id)
);
create index received_partner on exchange.received (partner, at);
comment on table exchange.received is 'A document a partner sent and what it became here, so that its states find the way back';
comment on column exchange.received.incoming is 'The incoming document';
comment on column exchange.received.partner is 'Who sent it';
comment on column exchange.received.agency is 'The receiving agency';
comment on column exchange.received.receiver_code is 'Its organ identifier as the message named it';
comment on column exchange.received.receiver_name is 'Its name on that day';
comment on column exchange.received.document_id is 'Identifier given by the sender, opaque';
comment on column exchange.received.mark is 'Number and notation as sent';
comment on column exchange.received.issued_on is 'Date of the document';
comment on column exchange.received.at is 'When it came';

create table exchange.state_message (
    id uuid primary key,
    incoming uuid not null references exchange.received,
    partner uuid not null references exchange.partner,
    code text not null check (code in ('01', '02', '03', '04', '05', '06')),
    reason text check (length(reason) <= 1000),
    at timestamptz not null,
    status text not null default 'initial' check (status in ('initial', 'processing', 'done', 'fail')),
    status_at timestamptz,
    unique (incoming, code)
);
create index state_message_partner on exchange.state_message (partner, at);
comment on table exchange.state_message is 'A state of a received document, waiting for the partner to fetch it (QCVN 102:2016 status messages); each state is told once';
comment on column exchange.state_message.incoming is 'The document it is about';
comment on column exchange.state_message.partner is 'Who may fetch it';
comment on column exchange.state_message.code is 'Status code 01 to 06';
comment on column exchange.state_message.reason is 'For 02: why it was refused';
comment on column exchange.state_message.at is 'When the state was reached';
comment on column exchange.state_message.status is 'How far the partner is with it, as it told by updateStatus';
comment on column exchange.state_message.status_at is 'When it told so';
