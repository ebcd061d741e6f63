-- Drafts read one after another and signed with one PIN at the end
create table documents.sitting (
    id uuid primary key,
    person uuid not null,
    post uuid not null,
    agency uuid not null,
    begun_at timestamptz not null,
    run uuid,
    beat timestamptz,
    check ((run is null) = (beat is null))
);
create index sitting_by_person on documents.sitting (person, begun_at desc);
comment on table documents.sitting is 'A signer''s sitting: drafts read one after another, signed or returned together at its end';
comment on column documents.sitting.person is 'Who reads and signs; nobody else opens it';
comment on column documents.sitting.post is 'In which post';
comment on column documents.sitting.agency is 'Of which agency';
comment on column documents.sitting.begun_at is 'Since when';
comment on column documents.sitting.run is 'The one run that signs and returns at this moment, null while none does';
comment on column documents.sitting.beat is 'The run''s last sign of life; one that is silent for a minute was cut off';

create table documents.sitting_paper (
    sitting uuid not null references documents.sitting,
    position smallint not null check (position between 1 and 50),
    outgoing uuid not null references documents.outgoing,
    version integer,
    choice text check (choice in ('SIGN', 'RETURN', 'LATER')),
    remarks text not null default '' check (length(remarks) <= 2000),
    outcome text check (outcome in ('SIGNED', 'RETURNED', 'REFUSED')),
    refusal jsonb,
    at timestamptz,
    primary key (sitting, position),
    unique (sitting, outgoing),
    check ((choice is null) = (version is null)),
    check (outcome is null or choice in ('SIGN', 'RETURN')),
    check (choice <> 'RETURN' or remarks <> ''),
    check ((refusal is not null) = (outcome is not distinct from 'REFUSED')),
    check ((at is null) = (outcome is null))
);
comment on table documents.sitting_paper is 'A draft of a sitting, what its reader wants done with it, and what came of that';
comment on column documents.sitting_paper.sitting is 'The sitting';
comment on column documents.sitting_paper.position is 'Its place, from 1; fifty at most';
comment on column documents.sitting_paper.outgoing is 'The draft';
comment on column documents.sitting_paper.version is 'Version of the draft that was read; another one is not signed';
comment on column documents.sitting_paper.choice is 'To be signed, returned, or left for later; null while unread';
comment on column documents.sitting_paper.remarks is 'What to change, when it is to be returned';
comment on column documents.sitting_paper.outcome is 'What came of it, kept in the transaction that signs or returns it; null before';
comment on column documents.sitting_paper.refusal is 'Why it was neither signed nor returned';
comment on column documents.sitting_paper.at is 'When that was';
