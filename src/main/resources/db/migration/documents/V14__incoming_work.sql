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
