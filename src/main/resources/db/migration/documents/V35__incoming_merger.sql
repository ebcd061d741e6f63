alter table documents.incoming drop constraint incoming_state_check;
alter table documents.incoming add constraint incoming_state_check check (state in
    ('ARRIVED', 'REGISTERED', 'PRESENTED', 'DIRECTED', 'PROCESSING', 'COMPLETED', 'RETURNED', 'MERGED'));
alter table documents.incoming drop constraint incoming_check;
alter table documents.incoming add constraint incoming_check
    check (state in ('ARRIVED', 'RETURNED', 'MERGED') or (subject <> '' and sender_name <> ''));
drop index documents.incoming_document_id;
create unique index incoming_document_id on documents.incoming (agency, document_id) where state not in ('RETURNED', 'MERGED');

create table documents.incoming_merger (
    incoming uuid primary key references documents.incoming (id),
    into_incoming uuid not null references documents.incoming (id),
    by_person uuid not null,
    by_post uuid not null,
    at timestamptz not null,
    check (incoming <> into_incoming)
);
create index incoming_merger_into on documents.incoming_merger (into_incoming);
comment on table documents.incoming_merger is 'A copy of a registered document that came another way: it gets no second number (Đ22.2)';
comment on column documents.incoming_merger.incoming is 'The copy';
comment on column documents.incoming_merger.into_incoming is 'The registered document that it was added to';
comment on column documents.incoming_merger.by_person is 'The clerk';
comment on column documents.incoming_merger.by_post is 'In which post';
comment on column documents.incoming_merger.at is 'When';
