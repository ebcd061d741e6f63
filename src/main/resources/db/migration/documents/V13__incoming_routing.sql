create table documents.incoming_registration (
    incoming uuid primary key references documents.incoming (id),
    agency uuid not null,
    series uuid not null references documents.number_series (id),
    number int not null,
    day date not null,
    mark_key text,
    by_person uuid not null,
    by_post uuid not null,
    at timestamptz not null,
    unique (series, number)
);
create unique index incoming_registration_mark on documents.incoming_registration (agency, mark_key);
comment on table documents.incoming_registration is 'Entry in the register of incoming documents (Đ22)';
comment on column documents.incoming_registration.incoming is 'The document';
comment on column documents.incoming_registration.agency is 'The agency whose register it is';
comment on column documents.incoming_registration.series is 'Series of the arrival number';
comment on column documents.incoming_registration.number is 'Arrival number, running without gap within the year (Đ22.2)';
comment on column documents.incoming_registration.day is 'Day of the entry in Vietnam';
comment on column documents.incoming_registration.mark_key is 'Number, notation, sender and year folded; null when the clerk confirmed that it is no duplicate';
comment on column documents.incoming_registration.by_person is 'The clerk';
comment on column documents.incoming_registration.by_post is 'In which post';
comment on column documents.incoming_registration.at is 'Instant of the entry';

create table documents.incoming_presentation (
    id uuid primary key,
    incoming uuid not null references documents.incoming (id),
    kind text not null check (kind in ('PRESENTED', 'PASSED_ON', 'SENT_BACK', 'FORWARDED')),
    to_post uuid,
    words text not null default '',
    rule uuid,
    by_person uuid not null,
    by_post uuid not null,
    at timestamptz not null,
    check (kind = 'SENT_BACK' or to_post is not null or rule is not null)
);
create index incoming_presentation_of on documents.incoming_presentation (incoming, at);
comment on table documents.incoming_presentation is 'Every time it was presented to a leader, passed on, sent back to the clerk or forwarded by rule (Đ23)';
comment on column documents.incoming_presentation.id is 'Identity';
comment on column documents.incoming_presentation.incoming is 'The document';
comment on column documents.incoming_presentation.kind is 'PRESENTED to, PASSED_ON to another leader, SENT_BACK to the clerk, FORWARDED by standing rule';
comment on column documents.incoming_presentation.to_post is 'Post it went to';
comment on column documents.incoming_presentation.words is 'What was said with it';
comment on column documents.incoming_presentation.rule is 'The standing rule used, when forwarded';
comment on column documents.incoming_presentation.by_person is 'Who';
comment on column documents.incoming_presentation.by_post is 'In which post';
comment on column documents.incoming_presentation.at is 'When';

create table documents.incoming_directive (
    id uuid primary key,
    incoming uuid not null references documents.incoming (id),
    kind text not null check (kind in ('PROPOSED', 'GIVEN')),
    deadline timestamptz,
    words text not null default '' check (length(words) <= 2000),
    reply_required boolean not null,
    by_person uuid,
    by_post uuid,
    at timestamptz not null
);
create index incoming_directive_of on documents.incoming_directive (incoming, at);
comment on table documents.incoming_directive is 'Directives, proposed by the clerk or the office and given by a leader (Đ23.2, Đ23.4); the newest given one is in force';
comment on column documents.incoming_directive.id is 'Identity';
comment on column documents.incoming_directive.incoming is 'The document';
comment on column documents.incoming_directive.kind is 'PROPOSED or GIVEN';
comment on column documents.incoming_directive.deadline is 'Until when it is to be settled, null for none';
comment on column documents.incoming_directive.words is 'Bút phê';
comment on column documents.incoming_directive.reply_required is 'True when an answer must go out';
comment on column documents.incoming_directive.by_person is 'Who';
comment on column documents.incoming_directive.by_post is 'In which post';
comment on column documents.incoming_directive.at is 'When';

create table documents.incoming_directive_line (
    directive uuid not null references documents.incoming_directive (id),
    ordinal int not null,
    part text not null check (part in ('LEAD', 'COORDINATE', 'KNOW')),
    unit uuid not null,
    post uuid not null,
    primary key (directive, ordinal),
    unique (directive, post)
);
create unique index incoming_directive_one_lead on documents.incoming_directive_line (directive) where part = 'LEAD';
comment on table documents.incoming_directive_line is 'Who does what by a directive; one lead at most (Đ23.2)';
comment on column documents.incoming_directive_line.directive is 'The directive';
comment on column documents.incoming_directive_line.ordinal is 'Order on the page';
comment on column documents.incoming_directive_line.part is 'LEAD chủ trì, COORDINATE phối hợp, KNOW để biết';
comment on column documents.incoming_directive_line.unit is 'The unit';
comment on column documents.incoming_directive_line.post is 'The post whose work list gets it: the head''s, or that of the person named';
