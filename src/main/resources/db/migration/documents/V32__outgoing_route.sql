create table documents.outgoing_submission (
    outgoing uuid not null references documents.outgoing (id),
    round int not null check (round >= 1),
    content int not null,
    words text not null default '' check (length(words) <= 2000),
    person uuid not null,
    post uuid not null,
    at timestamptz not null,
    primary key (outgoing, round)
);
comment on table documents.outgoing_submission is 'Each time the author sent it on its way';
comment on column documents.outgoing_submission.outgoing is 'The document';
comment on column documents.outgoing_submission.round is 'First, second … time';
comment on column documents.outgoing_submission.content is 'Version submitted';
comment on column documents.outgoing_submission.words is 'What was said with it';
comment on column documents.outgoing_submission.person is 'Who';
comment on column documents.outgoing_submission.post is 'In which post';
comment on column documents.outgoing_submission.at is 'When';

create table documents.outgoing_step (
    outgoing uuid not null,
    round int not null,
    position int not null check (position >= 1),
    duty text not null check (duty in ('REVIEW', 'SIGN')),
    post uuid not null,
    primary key (outgoing, round, position),
    foreign key (outgoing, round) references documents.outgoing_submission (outgoing, round)
);
comment on table documents.outgoing_step is 'The route of a round: who checks (Đ12), then who signs (Đ13)';
comment on column documents.outgoing_step.outgoing is 'The document';
comment on column documents.outgoing_step.round is 'Round of submission';
comment on column documents.outgoing_step.position is 'Order of the steps';
comment on column documents.outgoing_step.duty is 'What is to be done';
comment on column documents.outgoing_step.post is 'By whom';

create table documents.outgoing_outcome (
    outgoing uuid not null,
    round int not null,
    position int not null,
    outcome text not null check (outcome in ('APPROVED', 'RETURNED', 'SIGNED', 'TAKEN_BACK')),
    content int not null,
    words text not null default '' check (length(words) <= 2000),
    person uuid not null,
    post uuid not null,
    delegation uuid,
    at timestamptz not null,
    primary key (outgoing, round, position),
    foreign key (outgoing, round, position) references documents.outgoing_step (outgoing, round, position),
    check (outcome <> 'SIGNED' or delegation is null)
);
comment on table documents.outgoing_outcome is 'What came of a step, once for each';
comment on column documents.outgoing_outcome.outgoing is 'The document';
comment on column documents.outgoing_outcome.round is 'Round of submission';
comment on column documents.outgoing_outcome.position is 'The step';
comment on column documents.outgoing_outcome.outcome is 'Initialled, returned for changes, signed, or taken back by the author';
comment on column documents.outgoing_outcome.content is 'Version it was said of';
comment on column documents.outgoing_outcome.words is 'Opinion or remarks, kept as given (PL VI)';
comment on column documents.outgoing_outcome.person is 'Who';
comment on column documents.outgoing_outcome.post is 'In which post, or the post acted for';
comment on column documents.outgoing_outcome.delegation is 'Delegation used, null in ones own post; never for a signature';
comment on column documents.outgoing_outcome.at is 'When';

create table documents.outgoing_signature (
    outgoing uuid primary key references documents.outgoing (id),
    content int not null,
    person uuid not null,
    post uuid not null,
    authority uuid not null,
    signer_name text not null check (length(signer_name) <= 50),
    signer_title text not null check (length(signer_title) <= 100),
    file uuid not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    at timestamptz not null
);
comment on table documents.outgoing_signature is 'The personal signature (Đ13.7); once, so that signing twice cannot be';
comment on column documents.outgoing_signature.outgoing is 'The document';
comment on column documents.outgoing_signature.content is 'Version that was signed';
comment on column documents.outgoing_signature.person is 'Who signed';
comment on column documents.outgoing_signature.post is 'In which post';
comment on column documents.outgoing_signature.authority is 'The signing authority used (Đ13.1–4)';
comment on column documents.outgoing_signature.signer_name is 'Name as printed (PL VI S50)';
comment on column documents.outgoing_signature.signer_title is 'Post as printed, last line of the block (PL VI S100)';
comment on column documents.outgoing_signature.file is 'The frozen signed file';
comment on column documents.outgoing_signature.sha256 is 'Its content';
comment on column documents.outgoing_signature.at is 'When';
