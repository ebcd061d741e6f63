create table calendar.merged (
    entry uuid primary key references calendar.entry (id),
    into_entry uuid not null references calendar.entry (id),
    person uuid not null,
    at timestamptz not null,
    check (entry <> into_entry)
);
create index merged_into on calendar.merged (into_entry);
comment on table calendar.merged is 'Entries that were the same meeting, registered by several units: which went into which';
comment on column calendar.merged.entry is 'What was cancelled by it';
comment on column calendar.merged.into_entry is 'What stays, with everybody who was to take part';
comment on column calendar.merged.person is 'Who merged them';
comment on column calendar.merged.at is 'When';
