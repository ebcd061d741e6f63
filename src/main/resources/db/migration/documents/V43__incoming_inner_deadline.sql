-- An inner deadline keeps its rule too, so that a change of the calendar can compute it again
alter table documents.incoming_assignment add column start timestamptz;
alter table documents.incoming_assignment add column amount int;
alter table documents.incoming_assignment add column unit_of_time text check (unit_of_time in ('HOUR', 'DAY'));
update documents.incoming_assignment set start = at;
alter table documents.incoming_assignment alter column start set not null;
alter table documents.incoming_assignment add check ((amount is null) = (unit_of_time is null));
comment on column documents.incoming_assignment.start is 'Instant the rule of the deadline counts from';
comment on column documents.incoming_assignment.amount is 'Working days or hours, null when a day was named or the directive''s deadline holds';
comment on column documents.incoming_assignment.unit_of_time is 'HOUR or DAY of working time';

-- From how many similar documents on a leading unit is chosen beforehand
create table documents.suggestion_floor (
    id uuid primary key,
    agency uuid,
    similar_documents int not null check (similar_documents between 1 and 25),
    valid_from date not null,
    valid_to date check (valid_to >= valid_from)
);
create unique index suggestion_floor_one on documents.suggestion_floor (agency, valid_from) nulls not distinct;
comment on table documents.suggestion_floor is 'How many similar documents there must be before a unit is suggested from them; an agency''s own row goes before the one for all';
comment on column documents.suggestion_floor.id is 'Identity';
comment on column documents.suggestion_floor.agency is 'The agency it holds for, null for every agency without its own';
comment on column documents.suggestion_floor.similar_documents is 'Fewest similar documents';
comment on column documents.suggestion_floor.valid_from is 'First day in force';
comment on column documents.suggestion_floor.valid_to is 'Last day in force, null while open';
insert into documents.suggestion_floor values ('018f0000-0000-7000-8000-000000000043', null, 3, '2000-01-01', null);
