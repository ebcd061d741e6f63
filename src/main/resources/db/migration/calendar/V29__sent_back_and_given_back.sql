create table calendar.sent_back (
    entry uuid not null references calendar.entry (id),
    version int not null,
    starts timestamptz not null,
    person uuid not null,
    at timestamptz not null,
    primary key (entry, version)
);
comment on table calendar.sent_back is 'Entries the Office returned to their unit, which may hand them in again after the cut-off';
comment on column calendar.sent_back.entry is 'The entry';
comment on column calendar.sent_back.version is 'Its version as a draft again';
comment on column calendar.sent_back.starts is 'When it was to begin then: the cut-off of that week does not count any more';
comment on column calendar.sent_back.person is 'Who returned it';
comment on column calendar.sent_back.at is 'When';

alter table calendar.leader_time add back_from uuid references calendar.leader_time (id);
create unique index leader_time_given_back on calendar.leader_time (back_from) where back_from is not null;
create index leader_time_overruled on calendar.leader_time (post) where overruled and released_at is null;
comment on column calendar.leader_time.back_from is 'The overruled time it takes up again since the other entry let it go, null for none';
