-- A signature may be taken off before the document has gone out; the row and the frozen file stay.
alter table documents.outgoing_signature drop constraint outgoing_signature_pkey;
alter table documents.outgoing_signature add column round int;
alter table documents.outgoing_signature add column live boolean not null default true;
update documents.outgoing_signature s set round = o.round from documents.outgoing o where o.id = s.outgoing;
alter table documents.outgoing_signature alter column round set not null;
alter table documents.outgoing_signature add primary key (outgoing, round);
create unique index outgoing_signature_one on documents.outgoing_signature (outgoing) where live;
comment on table documents.outgoing_signature is 'Personal signatures (Đ13.7); one at a time that counts, so that signing twice cannot be';
comment on column documents.outgoing_signature.round is 'Round of submission it was given in';
comment on column documents.outgoing_signature.live is 'False once the document came back before issue; the file stays frozen as it was';

create table documents.outgoing_recall (
    outgoing uuid not null,
    round int not null,
    kind text not null check (kind in ('SENT_BACK', 'UNSIGNED')),
    reason text not null check (length(reason) between 1 and 500),
    person uuid not null,
    post uuid not null,
    at timestamptz not null,
    primary key (outgoing, round),
    foreign key (outgoing, round) references documents.outgoing_signature (outgoing, round)
);
comment on table documents.outgoing_recall is 'A signed document that came back before issue, once for each signature';
comment on column documents.outgoing_recall.outgoing is 'The document';
comment on column documents.outgoing_recall.round is 'Round whose signature no longer counts';
comment on column documents.outgoing_recall.kind is 'Sent back to its author by the clerk (Đ14–16: layout, annex), or signature taken back by its signer before the number';
comment on column documents.outgoing_recall.reason is 'Why';
comment on column documents.outgoing_recall.person is 'Who';
comment on column documents.outgoing_recall.post is 'In which post';
comment on column documents.outgoing_recall.at is 'When';

-- Search without marks, as the incoming list has it
create function documents.folded(words text) returns text language sql immutable parallel safe
    return lower(translate(regexp_replace(normalize(words, nfd), '[\u0300-\u036f]', '', 'g'), 'đĐ', 'dd'));
comment on function documents.folded(text) is 'Text without marks and capitals, as it is searched';
alter table documents.outgoing add column words text generated always as (documents.folded(subject)) stored;
comment on column documents.outgoing.words is 'Subject without marks, for the search box';
alter table documents.outgoing_recipient add column words text generated always as (documents.folded(name)) stored;
comment on column documents.outgoing_recipient.words is 'Name without marks, for the search box';
