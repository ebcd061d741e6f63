create table calendar.paper_standing (
    file uuid not null,
    entry uuid not null,
    version int not null,
    stands boolean not null,
    person uuid not null,
    at timestamptz not null,
    primary key (file, version),
    foreign key (entry, version) references calendar.entry_version (entry, version)
);
create index paper_standing_of_entry on calendar.paper_standing (entry);
comment on table calendar.paper_standing is 'Papers taken away from a published entry, or put back, each with the version that says so; without a row a paper stands';
comment on column calendar.paper_standing.file is 'The paper';
comment on column calendar.paper_standing.entry is 'The entry it was added to';
comment on column calendar.paper_standing.version is 'From this version on; earlier ones keep what they had';
comment on column calendar.paper_standing.stands is 'False: taken away; true: put back';
comment on column calendar.paper_standing.person is 'By whom';
comment on column calendar.paper_standing.at is 'When';
