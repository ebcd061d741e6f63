create table organization.working_hours (
    id uuid primary key,
    agency uuid references organization.unit (id),
    morning_from time not null,
    morning_to time not null,
    afternoon_from time not null,
    afternoon_to time not null,
    during daterange not null check (not isempty(during) and not lower_inf(during)),
    check (morning_from < morning_to and morning_to <= afternoon_from and afternoon_from < afternoon_to)
);
alter table organization.working_hours add exclude using gist
    (coalesce(agency, '00000000-0000-0000-0000-000000000000') with =, during with &&);
comment on table organization.working_hours is 'Hours of work from Monday to Friday, local time in Vietnam, between two dates.';
comment on column organization.working_hours.id is 'Identifier';
comment on column organization.working_hours.agency is 'The agency they are for; null for every agency without hours of its own';
comment on column organization.working_hours.morning_from is 'Opening';
comment on column organization.working_hours.morning_to is 'Begin of the lunch break';
comment on column organization.working_hours.afternoon_from is 'End of the lunch break';
comment on column organization.working_hours.afternoon_to is 'Close';
comment on column organization.working_hours.during is 'Days these hours are in force';

insert into organization.working_hours values
    ('018f0000-0000-7000-8000-000000000001', null, '07:00', '11:30', '13:00', '16:30', '[2000-01-01,)');

create table organization.calendar_year (
    year int primary key check (year between 2000 and 2999),
    source text not null
);
comment on table organization.calendar_year is 'Years whose holidays are known. Other years count weekends only, and pages say so.';
comment on column organization.calendar_year.year is 'The year';
comment on column organization.calendar_year.source is 'Where its days come from';

create table organization.calendar_exception (
    day date not null,
    half text not null default 'DAY' check (half in ('DAY', 'MORNING', 'AFTERNOON')),
    kind text not null check (kind in ('OFF', 'WORKING')),
    name text not null check (name <> ''),
    halves int4range not null generated always as (
        case half when 'DAY' then int4range(1, 3) when 'MORNING' then int4range(1, 2) else int4range(2, 3) end) stored,
    primary key (day, half),
    exclude using gist (day with =, halves with &&)
);
comment on table organization.calendar_exception is 'Days unlike their weekday: public holidays and days off in their place, and Saturdays worked instead (Labour Code 2019 Đ111–112 and yearly decisions).';
comment on column organization.calendar_exception.day is 'The day in Vietnam';
comment on column organization.calendar_exception.half is 'Whole day, or one half of it';
comment on column organization.calendar_exception.kind is 'OFF not worked, WORKING worked though a weekend';
comment on column organization.calendar_exception.name is 'What it is, as shown';
comment on column organization.calendar_exception.halves is 'The halves taken; keeps a half from being given twice';
