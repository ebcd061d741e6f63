-- Deadlines inside units that moved with the calendar: what they were before, who changed the calendar, and why
create table documents.incoming_assignment_move (
    id uuid primary key,
    assignment uuid not null references documents.incoming_assignment (id),
    former timestamptz not null,
    due timestamptz not null,
    why text not null,
    by_person uuid not null,
    by_post uuid not null,
    at timestamptz not null
);
create index incoming_assignment_move_of on documents.incoming_assignment_move (assignment, at);
comment on table documents.incoming_assignment_move is 'A deadline inside a unit that the calendar moved; the assignment itself says what holds now';
comment on column documents.incoming_assignment_move.id is 'Identity';
comment on column documents.incoming_assignment_move.assignment is 'Whose deadline';
comment on column documents.incoming_assignment_move.former is 'What it was';
comment on column documents.incoming_assignment_move.due is 'What it became';
comment on column documents.incoming_assignment_move.why is 'The change of the calendar';
comment on column documents.incoming_assignment_move.by_person is 'Who changed the calendar';
comment on column documents.incoming_assignment_move.by_post is 'In which post';
comment on column documents.incoming_assignment_move.at is 'When it was moved';
