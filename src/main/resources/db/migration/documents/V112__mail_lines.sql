create table documents.outside_address (
    id uuid primary key,
    agency uuid not null,
    name text not null check (name = btrim(name) and length(name) between 1 and 200),
    folded text not null check (folded <> ''),
    address text not null check (address ~ '^[^\s@]+@[^\s@]+$' and length(address) <= 254),
    during daterange not null check (not isempty(during) and not lower_inf(during)),
    exclude using gist (agency with =, folded with =, during with &&)
);
comment on table documents.outside_address is 'Where an agency sends what it issues to people and firms without a code, when they want it by e-mail';
comment on column documents.outside_address.agency is 'Whose address book it is';
comment on column documents.outside_address.name is 'Recipient as written on documents';
comment on column documents.outside_address.folded is 'The name without marks, capitals and double spaces, to be found by';
comment on column documents.outside_address.address is 'E-mail address';
comment on column documents.outside_address.during is 'Days it holds';

create table documents.mail_line (
    id uuid primary key,
    outgoing uuid not null references documents.outgoing (id),
    agency uuid not null,
    name text not null check (name <> ''),
    address text not null check (length(address) <= 254),
    begun_at timestamptz not null,
    next_try timestamptz not null,
    tries int not null default 0,
    says text not null default '' check (length(says) <= 500),
    sent_at timestamptz,
    given_up_at timestamptz,
    unique (outgoing, name),
    check (num_nonnulls(sent_at, given_up_at) <= 1)
);
create index mail_line_waiting on documents.mail_line (next_try) where sent_at is null and given_up_at is null;
comment on table documents.mail_line is 'Issued documents on their way by e-mail to recipients without a code; what is given up goes by the post';
comment on column documents.mail_line.id is 'Also the Message-ID, so that a letter handed over twice is known as one';
comment on column documents.mail_line.outgoing is 'The document';
comment on column documents.mail_line.agency is 'Who sends it';
comment on column documents.mail_line.name is 'Recipient as printed';
comment on column documents.mail_line.address is 'Where to, as it stood at issue';
comment on column documents.mail_line.begun_at is 'When it was issued';
comment on column documents.mail_line.next_try is 'Not before; also keeps a second node from it while one is at it';
comment on column documents.mail_line.tries is 'How often it was tried';
comment on column documents.mail_line.says is 'What went wrong last';
comment on column documents.mail_line.sent_at is 'When the mail server took it';
comment on column documents.mail_line.given_up_at is 'When it was given up and an envelope asked for';
