-- Sendings that took longer than they should, and so became work of the sender's clerks
create table documents.sending_watched (
    outgoing uuid primary key references documents.outgoing (id),
    since timestamptz not null,
    done_at timestamptz
);
create index sending_watched_open on documents.sending_watched (outgoing) where done_at is null;
comment on table documents.sending_watched is 'Issued documents whose sending waits for the clerks until every recipient has them';
comment on column documents.sending_watched.outgoing is 'The document';
comment on column documents.sending_watched.since is 'From when it waited, the last time';
comment on column documents.sending_watched.done_at is 'When the last recipient had it, null while one has not';
