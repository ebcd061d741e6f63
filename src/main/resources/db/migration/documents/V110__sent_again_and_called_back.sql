alter table documents.outgoing_delivery add column round int not null default 1 check (round >= 1);
alter table documents.outgoing_delivery add column code text check (length(code) between 1 and 35);
alter table documents.outgoing_delivery add column carried_at timestamptz;
alter table documents.outgoing_delivery drop constraint outgoing_delivery_state_check;
alter table documents.outgoing_delivery add constraint outgoing_delivery_state_check check (state in
    ('SENT', 'ARRIVED', 'REFUSED', 'RECEIVED', 'ASSIGNED', 'PROCESSING', 'COMPLETED', 'KEPT', 'CANCELLED'));
comment on column documents.outgoing_delivery.round is 'How often it was sent: once more after each refusal';
comment on column documents.outgoing_delivery.carried_at is 'When a partner took it over, null before and inside';
comment on column documents.outgoing_delivery.code is 'Organ identifier of a recipient reached through a partner, null for one inside';

alter table documents.outgoing_delivery_state add column round int not null default 1 check (round >= 1);
alter table documents.outgoing_delivery_state drop constraint outgoing_delivery_state_pkey;
alter table documents.outgoing_delivery_state add primary key (outgoing, agency, round, state);
comment on column documents.outgoing_delivery_state.round is 'Of which sending';

create table documents.outgoing_delivery_trouble (
    outgoing uuid not null,
    agency uuid not null,
    tries int not null check (tries >= 1),
    says text not null check (length(says) between 1 and 1000),
    for_good boolean not null,
    at timestamptz not null,
    primary key (outgoing, agency),
    foreign key (outgoing, agency) references documents.outgoing_delivery (outgoing, agency)
);
comment on table documents.outgoing_delivery_trouble is 'Messages to partners that did not get through; the row goes when one does';
comment on column documents.outgoing_delivery_trouble.outgoing is 'The document';
comment on column documents.outgoing_delivery_trouble.agency is 'The recipient';
comment on column documents.outgoing_delivery_trouble.tries is 'How often it was tried in vain';
comment on column documents.outgoing_delivery_trouble.says is 'What was answered or went wrong last';
comment on column documents.outgoing_delivery_trouble.for_good is 'True when it is not tried again by itself';
comment on column documents.outgoing_delivery_trouble.at is 'When it was tried last';

create table documents.outgoing_call_back (
    outgoing uuid primary key references documents.outgoing (id),
    reason text not null check (length(reason) between 1 and 500),
    person uuid not null,
    post uuid not null,
    at timestamptz not null
);
comment on table documents.outgoing_call_back is 'Issued documents called back from all recipients (NĐ 30/2020 Đ18.4, QĐ 28/2018 Đ8.2)';
comment on column documents.outgoing_call_back.outgoing is 'The document; it and its data stay as they are (PL VI II.8)';
comment on column documents.outgoing_call_back.reason is 'Why, as recipients read it';
comment on column documents.outgoing_call_back.person is 'Who announced it';
comment on column documents.outgoing_call_back.post is 'In which post';
comment on column documents.outgoing_call_back.at is 'When';
