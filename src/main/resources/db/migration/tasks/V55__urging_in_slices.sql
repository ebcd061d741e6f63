-- A run of urging takes an agency's tasks in slices, each read on from where the one before ended.
drop index tasks.urging_look_at;
create index urging_look_at on tasks.urging_look (agency, at, task);

-- What the slices find for one person is told in one notice when the last is done, by the next run if this one is not.
create table tasks.urging_untold (
    bundle uuid primary key,
    agency uuid not null,
    working boolean not null,
    person uuid not null,
    unique (agency, working, person)
);
comment on table tasks.urging_untold is 'Bundles a run has begun whose notice is still to come';
comment on column tasks.urging_untold.bundle is 'Bundle that what was found is kept with';
comment on column tasks.urging_untold.agency is 'Agency of its tasks';
comment on column tasks.urging_untold.working is 'Found in working time, and told in working time only';
comment on column tasks.urging_untold.person is 'Who is to be told';

-- What somebody held when it was to be looked at again is had by a later run, without all the others.
alter table tasks.urging_known add column held uuid[] not null default '{}';
comment on column tasks.urging_known.held is 'Tasks of these lines somebody held, to be looked at again still';
