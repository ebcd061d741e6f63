create table documents.recipient_group (
    id uuid primary key,
    agency uuid not null,
    name text not null check (name = btrim(name) and length(name) between 1 and 200),
    under uuid,
    levels int not null default 1 check (levels between 1 and 3),
    beginnings text[] not null default '{}',
    during daterange not null check (not isempty(during) and not lower_inf(during)),
    exclude using gist (agency with =, (lower(name)) with =, during with &&)
);
comment on table documents.recipient_group is 'Recipients an agency names together (Các sở, ban, ngành); who belongs to it is asked on the day of issue';
comment on column documents.recipient_group.agency is 'Whose group it is';
comment on column documents.recipient_group.name is 'As it is printed under Kính gửi or Nơi nhận';
comment on column documents.recipient_group.under is 'Members by rule: agencies under this one; null when all are listed';
comment on column documents.recipient_group.levels is 'How many levels below it they stand';
comment on column documents.recipient_group.beginnings is 'Words their names begin with; empty for all of that level';
comment on column documents.recipient_group.during is 'Days it can be chosen';

create table documents.recipient_group_member (
    grp uuid not null references documents.recipient_group (id),
    agency uuid not null,
    belongs boolean not null,
    during daterange not null check (not isempty(during) and not lower_inf(during)),
    exclude using gist (grp with =, agency with =, during with &&)
);
comment on table documents.recipient_group_member is 'Members listed by hand, or left out of the rule by hand, with their days';
comment on column documents.recipient_group_member.grp is 'The group';
comment on column documents.recipient_group_member.agency is 'The agency';
comment on column documents.recipient_group_member.belongs is 'True when listed, false when left out though the rule takes it in';
comment on column documents.recipient_group_member.during is 'Days it holds';

create table documents.delivery_reminder (
    outgoing uuid not null,
    agency uuid not null,
    day date not null,
    person uuid not null,
    post uuid not null,
    at timestamptz not null,
    primary key (outgoing, agency, day),
    foreign key (outgoing, agency) references documents.outgoing_delivery (outgoing, agency)
);
comment on table documents.delivery_reminder is 'Recipients reminded of a document they have not taken in, at most once a day';
comment on column documents.delivery_reminder.outgoing is 'The document';
comment on column documents.delivery_reminder.agency is 'The recipient';
comment on column documents.delivery_reminder.day is 'Day in Vietnam';
comment on column documents.delivery_reminder.person is 'Who reminded';
comment on column documents.delivery_reminder.post is 'In which post';
comment on column documents.delivery_reminder.at is 'When';

create table documents.late_delivery_told (
    outgoing uuid primary key references documents.outgoing (id),
    at timestamptz not null
);
comment on table documents.late_delivery_told is 'Documents whose senders were told that a recipient does not have them in time';
comment on column documents.late_delivery_told.outgoing is 'The document';
comment on column documents.late_delivery_told.at is 'When';

create table documents.postal_line (
    id uuid primary key,
    outgoing uuid not null references documents.outgoing (id),
    agency uuid not null,
    name text not null check (name <> ''),
    envelopes int check (envelopes between 1 and 10000),
    note text not null default '' check (length(note) <= 500),
    sent_on date,
    person uuid,
    post uuid,
    at timestamptz,
    unique (outgoing, name),
    check (num_nonnulls(envelopes, sent_on, person, post, at) in (0, 5))
);
create index postal_line_by_agency on documents.postal_line (agency, sent_on);
comment on table documents.postal_line is 'Sổ gửi văn bản đi bưu điện (NĐ 30/2020 PL IV): recipients without a code, and when their envelope left';
comment on column documents.postal_line.outgoing is 'The document';
comment on column documents.postal_line.agency is 'Whose register';
comment on column documents.postal_line.name is 'Recipient as printed';
comment on column documents.postal_line.envelopes is 'Số lượng bì, null until sent';
comment on column documents.postal_line.note is 'Ghi chú';
comment on column documents.postal_line.sent_on is 'Ngày chuyển, null until sent';
comment on column documents.postal_line.person is 'Who handed it to the post';
comment on column documents.postal_line.post is 'In which post of the agency';
comment on column documents.postal_line.at is 'When that was entered';
