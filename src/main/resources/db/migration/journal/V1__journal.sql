create schema if not exists journal;

create table journal.chain (
    agency uuid primary key,
    number bigint not null default 0 check (number >= 0),
    hash bytea not null default '\x'::bytea
);
comment on table journal.chain is 'Head of each agency''s chain; its row lock orders the writers of one agency';
comment on column journal.chain.agency is 'Agency whose chain it is (organization)';
comment on column journal.chain.number is 'Number of the last entry, 0 before the first';
comment on column journal.chain.hash is 'Hash of the last entry, empty before the first';

create table journal.entry (
    agency uuid not null references journal.chain,
    number bigint not null check (number > 0),
    at timestamptz not null,
    act text not null check (act ~ '^[a-z][a-z0-9.-]+$'),
    subject_kind text not null,
    subject_id uuid not null,
    person uuid,
    post uuid,
    delegation uuid,
    facts jsonb not null default '{}' check (jsonb_typeof(facts) = 'object'),
    words text,
    address text,
    hash bytea not null check (length(hash) = 32),
    primary key (agency, number)
);
create index entry_subject on journal.entry (subject_kind, subject_id, agency, number);
comment on table journal.entry is 'Who did what for whom and when; never changed, never removed';
comment on column journal.entry.agency is 'Whose chain';
comment on column journal.entry.number is 'Counts from 1 within the chain without gap';
comment on column journal.entry.at is 'When the act was done, to the microsecond';
comment on column journal.entry.act is 'Name from the catalogue, docs/journal.md';
comment on column journal.entry.subject_kind is 'Kind of the subject';
comment on column journal.entry.subject_id is 'Subject';
comment on column journal.entry.person is 'Who acted, null for the system; personal data by reference only';
comment on column journal.entry.post is 'The post whose authority was used';
comment on column journal.entry.delegation is 'The delegation acted under, null when the post was held';
comment on column journal.entry.facts is 'Small values of the act, text only';
comment on column journal.entry.words is 'Official words belonging to the act';
comment on column journal.entry.address is 'Network address of the request, null for jobs';
comment on column journal.entry.hash is 'SHA-256 over the hash of the entry before and all fields of this one';

create table journal.head (
    agency uuid not null references journal.chain,
    day date not null,
    number bigint not null,
    hash bytea not null,
    key bytea not null,
    signature bytea not null,
    primary key (agency, day)
);
comment on table journal.head is 'Signed head of each chain at the end of a day, kept outside by whoever wants proof';
comment on column journal.head.agency is 'Whose chain';
comment on column journal.head.day is 'Day in Vietnam that had ended';
comment on column journal.head.number is 'Number of the last entry then';
comment on column journal.head.hash is 'Hash of that entry';
comment on column journal.head.key is 'Ed25519 public key (X.509)';
comment on column journal.head.signature is 'Ed25519 over agency, day, number and hash';

create function journal.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'the journal is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger entry_kept before update or delete on journal.entry for each row execute function journal.refuse();
create trigger entry_not_emptied before truncate on journal.entry execute function journal.refuse();
create trigger head_kept before update or delete on journal.head for each row execute function journal.refuse();
create trigger head_not_emptied before truncate on journal.head execute function journal.refuse();
create trigger chain_not_removed before delete on journal.chain for each row execute function journal.refuse();

-- holds for every role but a superuser, for whom the triggers and the chain itself stand
revoke update, delete, truncate on journal.entry, journal.head from public, current_user;
