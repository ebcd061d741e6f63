-- The lists of tasks, their filters and their order.
create index task_open on tasks.task (agency, due, id) where state not in ('CLOSED', 'CANCELLED');
create index task_open_unit on tasks.task (lead_unit, due, id) where state not in ('CLOSED', 'CANCELLED');
create index task_open_giver on tasks.task (giver_post, due, id) where state not in ('CLOSED', 'CANCELLED');
create index task_closed on tasks.task (agency, due, id) where state = 'CLOSED';
create index task_closed_late on tasks.task (agency, due, id) where state = 'CLOSED' and due < reported_at;

create table tasks.watcher (
    task uuid not null references tasks.task (id),
    person uuid not null,
    since timestamptz not null,
    primary key (person, task)
);
create index watcher_task on tasks.watcher (task);
comment on table tasks.watcher is 'Who keeps an eye on a task (theo dõi), for themselves; whether they may see it, their audience says';
comment on column tasks.watcher.task is 'Task';
comment on column tasks.watcher.person is 'Who watches';
comment on column tasks.watcher.since is 'Since when';
