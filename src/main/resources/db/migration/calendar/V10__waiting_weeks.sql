create table calendar.week (
    id uuid primary key,
    agency uuid not null,
    year int not null check (year between 2000 and 9999),
    week int not null check (week between 1 and 53),
    unique (agency, year, week)
);
comment on table calendar.week is 'Weeks something was registered for: what clerks and leaders have to do with them hangs on the row, which is locked while it is counted';
comment on column calendar.week.id is 'Derived from agency and week, see Week.subject';
comment on column calendar.week.agency is 'Whose calendar';
comment on column calendar.week.year is 'Year of the ISO 8601 week';
comment on column calendar.week.week is 'Number of the ISO 8601 week';
