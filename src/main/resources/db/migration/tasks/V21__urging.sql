create table tasks.urging_rule (
    id uuid primary key,
    agency uuid,
    unit uuid,
    before_days int[] not null check (cardinality(before_days) <= 5 and 1 <= all (before_days) and 60 >= all (before_days)),
    on_day boolean not null,
    every_days int check (every_days between 1 and 60),
    up_days int check (up_days between 1 and 120),
    during daterange not null check (not isempty(during) and not lower_inf(during)),
    basis text not null check (length(basis) between 1 and 500),
    by_person uuid,
    at timestamptz not null,
    check (unit is null or agency is not null),
    exclude using gist (
        coalesce(unit, agency, '00000000-0000-0000-0000-000000000000'::uuid) with =, during with &&)
);
create index urging_rule_agency on tasks.urging_rule (agency);
comment on table tasks.urging_rule is 'The ladder of reminders (đôn đốc) of a unit, dated; counted in working days';
comment on column tasks.urging_rule.agency is 'Agency it is for; null for all that set none of their own';
comment on column tasks.urging_rule.unit is 'Leading unit it is for; null for all of the agency that set none of their own';
comment on column tasks.urging_rule.before_days is 'So many working days before the deadline the lead is told';
comment on column tasks.urging_rule.on_day is 'Whether the lead is told on the day of the deadline';
comment on column tasks.urging_rule.every_days is 'Each so many working days overdue the lead is told again; null for never';
comment on column tasks.urging_rule.up_days is 'So many working days overdue the next level up is told; null for never';
comment on column tasks.urging_rule.during is 'Days on which it is the rule';
comment on column tasks.urging_rule.basis is 'Where it is from';
comment on column tasks.urging_rule.by_person is 'Who set it; null for the one that came with the program';
comment on column tasks.urging_rule.at is 'When it was set';

insert into tasks.urging_rule (id, before_days, on_day, every_days, up_days, during, basis, at) values
    ('0199f6a0-0000-7000-8000-000000000021', '{3,1}', true, 3, 5, '[2014-07-27,)',
     'Mức đặt sẵn của chương trình, chưa theo văn bản nào; đơn vị đặt mức của mình', now());

create table tasks.urged (
    task uuid not null references tasks.task (id),
    due timestamptz not null,
    step text not null check (step ~ '^(BEFORE:\d+|DUE|OVERDUE:\d+|UP)$'),
    post uuid not null,
    person uuid,
    bundle uuid not null,
    at timestamptz not null,
    primary key (task, due, step)
);
create index urged_bundle on tasks.urged (bundle);
comment on table tasks.urged is 'Steps of the ladder that were told, each once for a deadline';
comment on column tasks.urged.task is 'Task';
comment on column tasks.urged.due is 'Deadline in force then; another one begins the ladder anew';
comment on column tasks.urged.step is 'Which step';
comment on column tasks.urged.post is 'Post it was told to';
comment on column tasks.urged.person is 'Who held it; null when nobody up to the head of the agency did';
comment on column tasks.urged.bundle is 'The one notice it came in with others';
comment on column tasks.urged.at is 'When';
