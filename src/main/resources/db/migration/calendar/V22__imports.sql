create table calendar.import (
    id uuid primary key,
    person uuid not null,
    name text not null check (length(name) <= 200),
    at timestamptz not null,
    events jsonb not null,
    refused jsonb not null,
    taken_at timestamptz
);
create index import_of_person on calendar.import (person) where taken_at is null;
comment on table calendar.import is 'Calendar files somebody read in, between the look at them and the taking';
comment on column calendar.import.person is 'Whose calendar it is for';
comment on column calendar.import.name is 'Name of the file';
comment on column calendar.import.at is 'When it was read';
comment on column calendar.import.events is 'What can be taken, each with when it takes place';
comment on column calendar.import.refused is 'What cannot, with the reason as a message key and its values';
comment on column calendar.import.taken_at is 'When it was taken; null for not yet. Those never taken go with the next file';
