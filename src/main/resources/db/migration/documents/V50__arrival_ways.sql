alter table documents.incoming_arrival drop constraint incoming_arrival_way_check;
alter table documents.incoming_arrival add constraint incoming_arrival_way_check
    check (way in ('DROP', 'EDXML', 'INSIDE', 'PARTNER'));
alter table documents.incoming_arrival add column sent_by text check (length(sent_by) <= 200);
alter table documents.incoming_arrival add check ((way = 'PARTNER') = (sent_by is not null));
create unique index incoming_arrival_message on documents.incoming_arrival (agency, sha256)
    where live and way = 'EDXML';
comment on column documents.incoming_arrival.way is 'DROP: files dropped in by the clerk; EDXML: a message dropped in; INSIDE: sent by an agency of this program; PARTNER: sent by another program';
comment on column documents.incoming_arrival.sent_by is 'Name of the partner whose program sent it, null for other ways';

create table documents.incoming_remark (
    incoming uuid not null references documents.incoming (id),
    place int not null,
    key text not null check (length(key) <= 80),
    arguments text[] not null default '{}',
    primary key (incoming, place)
);
comment on table documents.incoming_remark is 'What the clerk should know of how a document came: files not taken, what was made of them, what its message says beside';
comment on column documents.incoming_remark.incoming is 'The document';
comment on column documents.incoming_remark.place is 'Order, from 0';
comment on column documents.incoming_remark.key is 'Message key of the sentence';
comment on column documents.incoming_remark.arguments is 'Its values, as text';
