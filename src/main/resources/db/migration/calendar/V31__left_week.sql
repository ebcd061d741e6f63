create table calendar.left_week (
    entry uuid not null,
    monday date not null check (extract(isodow from monday) = 1),
    version int not null,
    agency uuid not null,
    starts timestamptz not null,
    ends timestamptz not null,
    primary key (entry, monday),
    foreign key (entry, version) references calendar.entry_version (entry, version)
);
create index left_week_by_time on calendar.left_week (agency, starts);
comment on table calendar.left_week is 'Published entries that were moved to another week: the sheet of the week they left says where they are now';
comment on column calendar.left_week.entry is 'The entry';
comment on column calendar.left_week.monday is 'First day of the week it left';
comment on column calendar.left_week.version is 'What was published of it last in that week';
comment on column calendar.left_week.agency is 'In whose calendar';
comment on column calendar.left_week.starts is 'When it was to begin there';
comment on column calendar.left_week.ends is 'When it was to end there';

with kept as (
    select v.entry, v.version, e.agency, (v.plan ->> 'starts')::timestamptz as starts, (v.plan ->> 'ends')::timestamptz as ends,
        date_trunc('week', (v.plan ->> 'starts')::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date as monday
    from calendar.entry_version v join calendar.entry e on e.id = v.entry),
last as (
    select distinct on (entry, monday) entry, monday, version, agency, starts, ends from kept order by entry, monday, version desc)
insert into calendar.left_week (entry, monday, version, agency, starts, ends)
select l.entry, l.monday, l.version, l.agency, l.starts, l.ends from last l
where exists (select 1 from kept k where k.entry = l.entry and k.version > l.version);
