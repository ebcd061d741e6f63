alter table exchange.partner add column address text check (address ~ '^https?://' and length(address) <= 300);
alter table exchange.partner add column our_system_id text check (length(our_system_id) <= 60);
alter table exchange.partner add column our_secret text check (length(our_secret) <= 200);
alter table exchange.partner add check (num_nonnulls(address, our_system_id, our_secret) in (0, 3));
comment on column exchange.partner.address is 'Where its door is, what stands before /sendEdoc; null when nothing is sent to it';
comment on column exchange.partner.our_system_id is 'What we call ourselves there, header X-SystemId';
comment on column exchange.partner.our_secret is 'Our secret there, header X-SecretKey; kept readable because it must be said, as any password for another program';

create table exchange.reach (
    id uuid primary key,
    partner uuid not null references exchange.partner,
    agency uuid,
    code text not null check (code = upper(btrim(code)) and length(code) between 1 and 35),
    name text not null check (name = btrim(name) and length(name) between 1 and 200),
    folded text not null check (folded <> ''),
    during daterange not null check (not isempty(during) and not lower_inf(during)),
    exclude using gist (code with =, during with &&),
    exclude using gist (folded with =, during with &&),
    exclude using gist (agency with =, during with &&)
);
comment on table exchange.reach is 'Agencies whose documents go through a partner: a code that is not served here';
comment on column exchange.reach.id is 'Identity of the recipient in deliveries, unless it is an agency of the tree';
comment on column exchange.reach.partner is 'Whose program brings it there';
comment on column exchange.reach.agency is 'The agency of the tree it is, when it stands there; it then gets nothing inside';
comment on column exchange.reach.code is 'Organ identifier (QCVN 102:2016 or QĐ 20/2020)';
comment on column exchange.reach.name is 'As it is written on documents';
comment on column exchange.reach.folded is 'The name without marks, capitals and double spaces, to be found by';
comment on column exchange.reach.during is 'Days it is reached so';

alter table exchange.received drop constraint received_partner_agency_document_id_key;
create index received_document on exchange.received (partner, agency, document_id, at desc);
comment on table exchange.received is 'A document a partner sent and what it became here, so that its states find the way back; sent again after a refusal it is another row';

alter table exchange.state_message drop constraint state_message_code_check;
alter table exchange.state_message add constraint state_message_code_check
    check (code in ('01', '02', '03', '04', '05', '06', '15', '16'));

create table exchange.heard (
    partner uuid not null references exchange.partner,
    doc_id text not null check (length(doc_id) between 1 and 120),
    at timestamptz not null,
    primary key (partner, doc_id)
);
comment on table exchange.heard is 'State messages fetched from partners, so that each is taken once';
comment on column exchange.heard.partner is 'Where it was fetched';
comment on column exchange.heard.doc_id is 'Its identifier there';
comment on column exchange.heard.at is 'When';
