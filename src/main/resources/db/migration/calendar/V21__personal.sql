create table calendar.personal (
    id uuid primary key,
    person uuid not null,
    title text not null check (title = btrim(title) and length(title) between 1 and 500),
    starts timestamptz not null,
    ends timestamptz not null check (ends > starts and ends <= starts + interval '31 days'),
    busy boolean not null,
    place text not null default '' check (length(place) <= 500),
    series uuid,
    uid text check (length(uid) between 1 and 255),
    occurrence timestamptz,
    sequence int not null default 0,
    entered_at timestamptz not null,
    check ((uid is null) = (occurrence is null)),
    constraint imported_once unique (person, uid, occurrence)
);
create index personal_by_time on calendar.personal (person, starts);
comment on table calendar.personal is 'What a person entered or brought into their own calendar; nobody else reads its words';
comment on column calendar.personal.person is 'Whose';
comment on column calendar.personal.title is 'In one line';
comment on column calendar.personal.starts is 'Begins';
comment on column calendar.personal.ends is 'Ends';
comment on column calendar.personal.busy is 'Whether colleagues see the time as taken';
comment on column calendar.personal.place is 'Where, empty for not said';
comment on column calendar.personal.series is 'Those that were entered as one repeating, or came from one repeating; null for a single one';
comment on column calendar.personal.uid is 'UID it has in the calendar it was brought from, null for one entered here';
comment on column calendar.personal.occurrence is 'When this one of its repetitions was to begin there: the same brought twice is one row';
comment on column calendar.personal.sequence is 'SEQUENCE it had there';
comment on column calendar.personal.entered_at is 'When';
