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

create table documents.incoming_assignment (
    id uuid primary key,
    incoming uuid not null references documents.incoming (id),
    unit uuid not null,
    to_post uuid not null,
    deadline timestamptz,
    words text not null default '' check (length(words) <= 2000),
    by_person uuid not null,
    by_post uuid not null,
    at timestamptz not null
);
create index incoming_assignment_of on documents.incoming_assignment (incoming, at);
comment on table documents.incoming_assignment is 'Whom the head of a unit gave it to (PL IV.VII part 2); the newest of a unit is in force';
comment on column documents.incoming_assignment.id is 'Identity';
comment on column documents.incoming_assignment.incoming is 'The document';
comment on column documents.incoming_assignment.unit is 'The unit';
comment on column documents.incoming_assignment.to_post is 'Post that processes';
comment on column documents.incoming_assignment.deadline is 'Inside deadline, never after the directive''s';
comment on column documents.incoming_assignment.words is 'What was said with it';
comment on column documents.incoming_assignment.by_person is 'Who';
comment on column documents.incoming_assignment.by_post is 'In which post';
comment on column documents.incoming_assignment.at is 'When';

create table documents.incoming_opinion (
    id uuid primary key,
    incoming uuid not null references documents.incoming (id),
    kind text not null check (kind in ('OPINION', 'PART_DONE')),
    words text not null check (length(words) between 1 and 4000),
    by_person uuid not null,
    by_post uuid not null,
    at timestamptz not null
);
create index incoming_opinion_of on documents.incoming_opinion (incoming, at);
comment on table documents.incoming_opinion is 'What those who work on it said (PL IV.VII part 3)';
comment on column documents.incoming_opinion.id is 'Identity';
comment on column documents.incoming_opinion.incoming is 'The document';
comment on column documents.incoming_opinion.kind is 'OPINION, or PART_DONE when a coordinating unit finished its part with it';
comment on column documents.incoming_opinion.words is 'The words';
comment on column documents.incoming_opinion.by_person is 'Who';
comment on column documents.incoming_opinion.by_post is 'In which post';
comment on column documents.incoming_opinion.at is 'When';

create table documents.incoming_deadline (
    id uuid primary key,
    incoming uuid not null references documents.incoming (id),
    start timestamptz not null,
    amount int,
    unit text check (unit in ('HOUR', 'DAY')),
    due timestamptz,
    why text not null default '',
    by_person uuid,
    by_post uuid,
    at timestamptz not null,
    check ((amount is null) = (unit is null))
);
create index incoming_deadline_of on documents.incoming_deadline (incoming, at);
comment on table documents.incoming_deadline is 'Every deadline a document had; the newest is in force (core, Deadlines)';
comment on column documents.incoming_deadline.id is 'Identity';
comment on column documents.incoming_deadline.incoming is 'The document';
comment on column documents.incoming_deadline.start is 'Instant the rule counts from';
comment on column documents.incoming_deadline.amount is 'Working days or hours, null when a day was named';
comment on column documents.incoming_deadline.unit is 'HOUR or DAY of working time';
comment on column documents.incoming_deadline.due is 'The instant computed, null for none';
comment on column documents.incoming_deadline.why is 'Why it was set or changed';
comment on column documents.incoming_deadline.by_person is 'Who';
comment on column documents.incoming_deadline.by_post is 'In which post';
comment on column documents.incoming_deadline.at is 'When';

create table documents.incoming_completion (
    incoming uuid primary key references documents.incoming (id),
    words text not null default '' check (length(words) <= 4000),
    reply uuid,
    reply_mark text,
    no_reply_why text check (length(no_reply_why) between 1 and 1000),
    by_person uuid not null,
    by_post uuid not null,
    at timestamptz not null,
    check ((reply is null) = (reply_mark is null))
);
comment on table documents.incoming_completion is 'How it was settled (Đ24.2)';
comment on column documents.incoming_completion.incoming is 'The document';
comment on column documents.incoming_completion.words is 'Report of the unit that led';
comment on column documents.incoming_completion.reply is 'Our document that answers it';
comment on column documents.incoming_completion.reply_mark is 'Number and notation of that document';
comment on column documents.incoming_completion.no_reply_why is 'Why no answer went out although one was required';
comment on column documents.incoming_completion.by_person is 'Who';
comment on column documents.incoming_completion.by_post is 'In which post';
comment on column documents.incoming_completion.at is 'When';

create table documents.incoming_return (
    incoming uuid primary key references documents.incoming (id),
    reason text not null check (length(reason) between 1 and 1000),
    by_person uuid not null,
    by_post uuid not null,
    at timestamptz not null
);
comment on table documents.incoming_return is 'Refused and returned to the sender (Đ21.2b)';
comment on column documents.incoming_return.incoming is 'The document';
comment on column documents.incoming_return.reason is 'Why, told to the sender';
comment on column documents.incoming_return.by_person is 'Who';
comment on column documents.incoming_return.by_post is 'In which post';
comment on column documents.incoming_return.at is 'When';

create table documents.standing_rule (
    id uuid primary key,
    agency uuid not null,
    sender uuid,
    type_code text,
    lead_unit uuid,
    to_post uuid,
    working_days int check (working_days between 1 and 60),
    basis text not null,
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    check ((lead_unit is null) <> (to_post is null)),
    check (sender is not null or type_code is not null)
);
create index standing_rule_of on documents.standing_rule (agency, valid_from);
comment on table documents.standing_rule is 'Whom a document goes to without asking, where the agency''s rules already say it (Đ23.1)';
comment on column documents.standing_rule.id is 'Identity';
comment on column documents.standing_rule.agency is 'The receiving agency';
comment on column documents.standing_rule.sender is 'Sender it holds for, null for any';
comment on column documents.standing_rule.type_code is 'Type it holds for, null for any';
comment on column documents.standing_rule.lead_unit is 'Unit it is forwarded to as lead';
comment on column documents.standing_rule.to_post is 'Leader it is presented to by default';
comment on column documents.standing_rule.working_days is 'Working days given, null for no deadline';
comment on column documents.standing_rule.basis is 'The regulation it rests on';
comment on column documents.standing_rule.valid_from is 'First day in force';
comment on column documents.standing_rule.valid_to is 'Last day in force, null while open';
