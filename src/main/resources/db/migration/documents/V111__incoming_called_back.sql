alter table documents.incoming drop constraint incoming_state_check;
alter table documents.incoming add constraint incoming_state_check check (state in
    ('ARRIVED', 'REGISTERED', 'PRESENTED', 'DIRECTED', 'PROCESSING', 'COMPLETED', 'RETURNED', 'MERGED', 'CANCELLED'));
alter table documents.incoming drop constraint incoming_check;
alter table documents.incoming add constraint incoming_check
    check (state in ('ARRIVED', 'RETURNED', 'MERGED', 'CANCELLED')
        or (subject <> '' and (sender_name <> '' or (number = '' and notation = ''))));
drop index documents.incoming_document_id;
create unique index incoming_document_id on documents.incoming (agency, document_id)
    where state not in ('RETURNED', 'MERGED', 'CANCELLED');
drop index documents.incoming_arrival_delivery;
create unique index incoming_arrival_delivery on documents.incoming_arrival (outgoing, agency)
    where outgoing is not null and live;

create table documents.incoming_call_back (
    incoming uuid primary key references documents.incoming (id),
    reason text not null check (length(reason) <= 1000),
    before text not null,
    at timestamptz not null
);
comment on table documents.incoming_call_back is 'Documents cancelled here because their sender called them back (NĐ 30/2020 Đ18.4b, PL VI II.8)';
comment on column documents.incoming_call_back.incoming is 'The document';
comment on column documents.incoming_call_back.reason is 'Why, as the sender says, may be empty';
comment on column documents.incoming_call_back.before is 'State it was in';
comment on column documents.incoming_call_back.at is 'When';
