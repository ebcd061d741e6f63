create schema if not exists tasks;

create table tasks.task (
    id uuid primary key,
    version int not null,
    agency uuid not null,
    words text not null check (words = btrim(words) and length(words) between 1 and 2000),
    product text not null check (length(product) <= 500),
    authority text not null check (length(authority) <= 500),
    lead_unit uuid not null,
    lead_post uuid not null,
    giver_person uuid not null,
    giver_post uuid not null,
    given_at timestamptz not null,
    state text not null check (state in
        ('GIVEN', 'RETURNED', 'IN_PROGRESS', 'REPORTED', 'CLOSED', 'PUT_OFF', 'CANCELLED')),
    urgency int not null check (urgency between 0 and 3),
    due timestamptz not null,
    percent int not null check (percent between 0 and 100),
    reported_at timestamptz,
    source_kind text,
    source_id uuid,
    source_name text not null check (length(source_name) <= 500),
    source_words text not null check (length(source_words) <= 4000),
    parent uuid references tasks.task (id),
    changed_by uuid not null,
    changed_at timestamptz not null,
    unique (id, lead_post),
    check ((source_kind is null) = (source_id is null)),
    check ((reported_at is not null) = (state in ('REPORTED', 'CLOSED'))),
    check (parent <> id)
);
create index task_due on tasks.task (agency, state, due, id);
create index task_lead on tasks.task (lead_post, due, id);
create index task_unit on tasks.task (lead_unit, due, id);
create index task_giver on tasks.task (giver_post, due, id);
create index task_parent on tasks.task (parent) where parent is not null;
create index task_source on tasks.task (source_kind, source_id) where source_id is not null;
comment on table tasks.task is 'Nhiệm vụ được giao (QĐ 42/2014/QĐ-TTg, sửa đổi QĐ 23/2018). Whether it is in time or late is derived, never kept';
comment on column tasks.task.version is 'Counts changes; an act names the one it was decided on';
comment on column tasks.task.agency is 'Agency it is given in';
comment on column tasks.task.words is 'The work';
comment on column tasks.task.product is 'Product expected; empty when none was named';
comment on column tasks.task.authority is 'Who may decide what about it; empty when nothing was said';
comment on column tasks.task.lead_unit is 'Unit that leads (chủ trì)';
comment on column tasks.task.lead_post is 'Post that leads: the head of the unit, or a person''s post; one only';
comment on column tasks.task.giver_person is 'Who gave it';
comment on column tasks.task.giver_post is 'The post it was given in, which confirms it';
comment on column tasks.task.given_at is 'When the present lead was given it; returning in time counts from here';
comment on column tasks.task.state is 'Where it stands';
comment on column tasks.task.urgency is '0 thường, 1 khẩn, 2 thượng khẩn, 3 hỏa tốc';
comment on column tasks.task.due is 'Deadline in force, the newest row of deadline';
comment on column tasks.task.percent is 'Progress as reported last';
comment on column tasks.task.reported_at is 'When its lead reported it done, which decides whether it was in time; null while it is not reported, or was sent back';
comment on column tasks.task.source_kind is 'Kind of the subject it came from';
comment on column tasks.task.source_id is 'Subject it came from';
comment on column tasks.task.source_name is 'Number or title of what it came from, as it was then; empty when it was given alone';
comment on column tasks.task.source_words is 'The paragraph it came from, empty for none';
comment on column tasks.task.parent is 'Task it is a part of; set once, so that there is no circle';
comment on column tasks.task.changed_by is 'Who changed it last';
comment on column tasks.task.changed_at is 'When it changed last';

create table tasks.coordinator (
    task uuid not null,
    lead_post uuid not null,
    post uuid not null check (post <> lead_post),
    unit uuid not null,
    primary key (task, post),
    foreign key (task, lead_post) references tasks.task (id, lead_post) on update cascade
);
create index coordinator_post on tasks.coordinator (post, task);
comment on table tasks.coordinator is 'Who coordinates (phối hợp); a post stands in a task once, as lead or here';
comment on column tasks.coordinator.task is 'Task';
comment on column tasks.coordinator.lead_post is 'Its lead, kept here so that the lead never coordinates too';
comment on column tasks.coordinator.post is 'Post that coordinates';
comment on column tasks.coordinator.unit is 'Its unit';

create table tasks.deadline (
    id uuid primary key,
    task uuid not null references tasks.task (id),
    start timestamptz not null,
    amount int check (amount >= 0),
    due timestamptz not null,
    why text not null check (length(why) <= 2000),
    by_person uuid not null,
    by_post uuid not null,
    at timestamptz not null
);
create index deadline_task on tasks.deadline (task, at);
comment on table tasks.deadline is 'Deadlines with their rule; the newest is in force, every earlier one stays';
comment on column tasks.deadline.task is 'Task';
comment on column tasks.deadline.start is 'Instant the rule counts from';
comment on column tasks.deadline.amount is 'Working days, null when a day was named';
comment on column tasks.deadline.due is 'The instant computed';
comment on column tasks.deadline.why is 'Reason for another deadline, empty for the first';
comment on column tasks.deadline.by_person is 'Who set it';
comment on column tasks.deadline.by_post is 'In which post';
comment on column tasks.deadline.at is 'When it was set';
