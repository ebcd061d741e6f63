create table documents.incoming_reply (
    incoming uuid not null references documents.incoming (id),
    outgoing uuid not null,
    begun_by uuid not null,
    begun_at timestamptz not null,
    mark text,
    issued_on date,
    primary key (incoming, outgoing),
    check ((mark is null) = (issued_on is null))
);
comment on table documents.incoming_reply is 'Our documents that answer an incoming one, from the first draft on';
comment on column documents.incoming_reply.incoming is 'The document answered';
comment on column documents.incoming_reply.outgoing is 'Our document';
comment on column documents.incoming_reply.begun_by is 'Who began the draft';
comment on column documents.incoming_reply.begun_at is 'When';
comment on column documents.incoming_reply.mark is 'Number and notation once issued';
comment on column documents.incoming_reply.issued_on is 'Date of issue';
