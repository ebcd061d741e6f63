-- Of what is overdue nothing can be asked for any more: whoever its deadline was handed on to is reminded as well.
create table tasks.handed_on (
    id uuid primary key,
    task uuid not null references tasks.task (id) on delete cascade,
    by_person uuid,
    by_post uuid,
    at timestamptz not null,
    check ((by_person is null) = (by_post is null))
);
create index handed_on_task on tasks.handed_on (task, at);
comment on table tasks.handed_on is 'Deadlines of tasks handed on to who decides on them instead, since it is the own work of who would have; whether it still waits, the work list knows';
comment on column tasks.handed_on.task is 'Task';
comment on column tasks.handed_on.by_person is 'Who handed it on, null where that was before this was kept';
comment on column tasks.handed_on.by_post is 'In which post, null just so';
comment on column tasks.handed_on.at is 'When';

create trigger handed_on_looked_at after insert on tasks.handed_on
    for each row execute function tasks.look_again();

alter table tasks.urged drop constraint urged_step_check;
alter table tasks.urged add constraint urged_step_check
    check (step ~ '^(BEFORE:\d+|DUE|OVERDUE:\d+|UP|(CONFIRM|EXTEND|AGAIN|RESUME|DEADLINE):\d+)$');
comment on column tasks.urged.due is 'Deadline in force then, or since when it waits for a decision: reported, returned, put off, more time asked for, its deadline handed on; another one begins anew';

insert into tasks.handed_on (id, task, at)
    select gen_random_uuid(), t.id, max(i.opened_at)
    from tasks.task t join worklist.item i on i.subject_kind = 'task' and i.subject_id = t.id
    where t.state in ('GIVEN', 'IN_PROGRESS') and i.duty = 'DIRECT' and i.closed_at is null
      and not exists (select 1 from tasks.extension e where e.task = t.id and e.decision is null)
    group by t.id;
