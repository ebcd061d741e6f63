create table documents.outgoing_number (
    id uuid primary key,
    outgoing uuid not null references documents.outgoing (id),
    series uuid not null references documents.number_series (id),
    number int not null check (number >= 1),
    notation text not null check (length(notation) <= 30),
    day date not null,
    person uuid not null,
    post uuid not null,
    at timestamptz not null,
    live boolean not null default true
);
create unique index outgoing_number_once on documents.outgoing_number (series, number) where live;
create unique index outgoing_number_of on documents.outgoing_number (outgoing) where live;
create index outgoing_number_day on documents.outgoing_number (series, day, number);
comment on table documents.outgoing_number is 'Numbers reserved to documents (Đ15); a document has at most one that is live';
comment on column documents.outgoing_number.id is 'Identity';
comment on column documents.outgoing_number.outgoing is 'The document it belongs to';
comment on column documents.outgoing_number.series is 'Series it was taken from';
comment on column documents.outgoing_number.number is 'The number';
comment on column documents.outgoing_number.notation is 'Notation after the slash (PL VI S30)';
comment on column documents.outgoing_number.day is 'Date of the document in Vietnam, given with the number';
comment on column documents.outgoing_number.person is 'Clerk who took it';
comment on column documents.outgoing_number.post is 'In which post';
comment on column documents.outgoing_number.at is 'When';
comment on column documents.outgoing_number.live is 'False once released';

create table documents.outgoing_release (
    number uuid primary key references documents.outgoing_number (id),
    reason text not null check (length(reason) between 1 and 500),
    person uuid not null,
    post uuid not null,
    at timestamptz not null
);
comment on table documents.outgoing_release is 'Why a reserved number was given up; one never taken again stands in the register as "không sử dụng"';
comment on column documents.outgoing_release.number is 'The number given up';
comment on column documents.outgoing_release.reason is 'Why';
comment on column documents.outgoing_release.person is 'Who';
comment on column documents.outgoing_release.post is 'In which post';
comment on column documents.outgoing_release.at is 'When';

create table documents.outgoing_issue (
    outgoing uuid primary key references documents.outgoing (id),
    number uuid not null unique references documents.outgoing_number (id),
    document_id text not null unique check (length(document_id) <= 120),
    file uuid not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    pages int not null check (pages >= 1),
    person uuid not null,
    post uuid not null,
    at timestamptz not null
);
comment on table documents.outgoing_issue is 'The issue: number, date and seal are on it and it is on its way (Đ18)';
comment on column documents.outgoing_issue.outgoing is 'The document';
comment on column documents.outgoing_issue.number is 'Its number and date';
comment on column documents.outgoing_issue.document_id is 'organId,yyyy/MM/dd,number/notation (QCVN 102:2016)';
comment on column documents.outgoing_issue.file is 'The frozen sealed file';
comment on column documents.outgoing_issue.sha256 is 'Its content';
comment on column documents.outgoing_issue.pages is 'Pages of the sealed file (PL VI)';
comment on column documents.outgoing_issue.person is 'Clerk who sealed and issued it (Đ32)';
comment on column documents.outgoing_issue.post is 'In which post';
comment on column documents.outgoing_issue.at is 'When';

create table documents.outgoing_delivery (
    outgoing uuid not null references documents.outgoing (id),
    agency uuid not null,
    name text not null,
    incoming uuid,
    state text not null check (state in ('SENT', 'ARRIVED', 'REFUSED', 'RECEIVED', 'ASSIGNED', 'PROCESSING', 'COMPLETED')),
    primary key (outgoing, agency)
);
comment on table documents.outgoing_delivery is 'Recipients inside and where the document stands there (QĐ 28/2018 Đ6.3)';
comment on column documents.outgoing_delivery.outgoing is 'The document';
comment on column documents.outgoing_delivery.agency is 'The recipient';
comment on column documents.outgoing_delivery.name is 'As it stands on the page';
comment on column documents.outgoing_delivery.incoming is 'The recipients own record, null until it is there';
comment on column documents.outgoing_delivery.state is 'The furthest state told, see ExchangeState';

create table documents.outgoing_delivery_state (
    outgoing uuid not null,
    agency uuid not null,
    state text not null,
    reason text,
    at timestamptz not null,
    primary key (outgoing, agency, state),
    foreign key (outgoing, agency) references documents.outgoing_delivery (outgoing, agency)
);
comment on table documents.outgoing_delivery_state is 'Each state a recipient told, with its first time';
comment on column documents.outgoing_delivery_state.outgoing is 'The document';
comment on column documents.outgoing_delivery_state.agency is 'The recipient';
comment on column documents.outgoing_delivery_state.state is 'The state told';
comment on column documents.outgoing_delivery_state.reason is 'Why it was refused, null otherwise';
comment on column documents.outgoing_delivery_state.at is 'When';
