create table calendar.leader_time (
    id uuid primary key,
    entry uuid not null references calendar.entry (id),
    post uuid not null,
    during tstzrange not null check (not isempty(during)),
    overruled boolean not null default false,
    released_at timestamptz,
    released_by uuid,
    check ((released_at is null) = (released_by is null)),
    constraint leader_once exclude using gist (post with =, during with &&) where (not overruled and released_at is null)
);
create index leader_time_by_entry on calendar.leader_time (entry) where released_at is null;
comment on table calendar.leader_time is 'Time of leaders held by entries; of two at a time one is overruled';
comment on column calendar.leader_time.entry is 'For what';
comment on column calendar.leader_time.post is 'The leader''s post';
comment on column calendar.leader_time.during is 'From when to when';
comment on column calendar.leader_time.overruled is 'True once another entry was given this time, see leader_overruling';
comment on column calendar.leader_time.released_at is 'When it was given free, null while held';
comment on column calendar.leader_time.released_by is 'Person who changed or ended the entry';

create table calendar.leader_overruling (
    leader_time uuid primary key references calendar.leader_time (id),
    by_entry uuid not null references calendar.entry (id),
    person uuid not null,
    post uuid not null,
    at timestamptz not null,
    why text not null check (length(btrim(why)) between 1 and 500)
);
comment on table calendar.leader_overruling is 'Who gave a leader''s time to another entry, and why';
comment on column calendar.leader_overruling.leader_time is 'What gave way';
comment on column calendar.leader_overruling.by_entry is 'For which entry';
comment on column calendar.leader_overruling.person is 'Who decided';
comment on column calendar.leader_overruling.post is 'In which post';
comment on column calendar.leader_overruling.at is 'When';
comment on column calendar.leader_overruling.why is 'Reason given';

create table calendar.cut_off (
    agency uuid not null,
    weekday int not null check (weekday between 1 and 7),
    at time not null,
    during daterange not null check (not isempty(during) and not lower_inf(during)),
    exclude using gist (agency with =, during with &&)
);
comment on table calendar.cut_off is 'Until when in the week before units register (từ quy chế từng nơi); Thursday 17:00 where an agency set nothing';
comment on column calendar.cut_off.agency is 'Whose rule';
comment on column calendar.cut_off.weekday is '1 Monday to 7 Sunday, of the week before';
comment on column calendar.cut_off.at is 'Time of day in Vietnam';
comment on column calendar.cut_off.during is 'Days on which the rule holds';

create table calendar.publication (
    agency uuid not null,
    year int not null check (year between 2000 and 9999),
    week int not null check (week between 1 and 53),
    version int not null check (version > 0),
    person uuid not null,
    post uuid not null,
    at timestamptz not null,
    primary key (agency, year, week, version)
);
comment on table calendar.publication is 'Weeks published (công bố lịch tuần), each again with what came later';
comment on column calendar.publication.agency is 'Whose calendar';
comment on column calendar.publication.year is 'Year of the ISO 8601 week';
comment on column calendar.publication.week is 'Number of the ISO 8601 week';
comment on column calendar.publication.version is 'First, second … publication of the week';
comment on column calendar.publication.person is 'Who published';
comment on column calendar.publication.post is 'In which post';
comment on column calendar.publication.at is 'When';

create table calendar.entry_version (
    entry uuid not null references calendar.entry (id),
    version int not null,
    mark text not null check (mark in ('PUBLISHED', 'NEW', 'CHANGED', 'PUT_OFF', 'CANCELLED')),
    plan jsonb not null,
    why text not null default '' check (length(why) <= 500),
    person uuid not null,
    at timestamptz not null,
    primary key (entry, version)
);
comment on table calendar.entry_version is 'What was published of an entry, never changed: the first as published, then each change with both versions kept';
comment on column calendar.entry_version.entry is 'The entry';
comment on column calendar.entry_version.version is 'Version of the entry at that time';
comment on column calendar.entry_version.mark is 'Mới, điều chỉnh, hoãn, hủy as printed in red; PUBLISHED in the first publication of its week';
comment on column calendar.entry_version.plan is 'All that the entry said, by the names of Plan';
comment on column calendar.entry_version.why is 'Reason given, empty for none';
comment on column calendar.entry_version.person is 'Who published or changed it';
comment on column calendar.entry_version.at is 'When';
