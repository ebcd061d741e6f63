-- Before a key is opened for a document, so that two clicks at once open it once
create table documents.outgoing_key_use (
    outgoing uuid primary key,
    use uuid not null,
    person uuid not null,
    at timestamptz not null
);
comment on table documents.outgoing_key_use is 'Who is signing or sealing a document at this moment; the row goes when the act is through, and counts for no more than a few seconds after a crash';
comment on column documents.outgoing_key_use.outgoing is 'The document';
comment on column documents.outgoing_key_use.use is 'This one use, so that nobody removes another''s row';
comment on column documents.outgoing_key_use.person is 'Who';
comment on column documents.outgoing_key_use.at is 'Since when';
