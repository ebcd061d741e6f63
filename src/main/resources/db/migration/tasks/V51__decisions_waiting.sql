-- Who gave a task decides on what was returned, and lets go on what was put off: they are reminded of it as of a report.
create or replace function tasks.look_at_task() returns trigger language plpgsql as $$
begin
    if new.state not in ('CLOSED', 'CANCELLED') then
        insert into tasks.urging_look (task, agency) values (new.id, new.agency)
        on conflict (task) do update set agency = excluded.agency, at = excluded.at, mark = excluded.mark;
    else
        delete from tasks.urging_look where task = new.id;
    end if;
    return null;
end $$;
comment on function tasks.look_at_task() is 'Has a task looked at while it is not over';
comment on column tasks.urging_look.task is 'Task that is to be done, or waits for somebody to decide on it';

insert into tasks.urging_look (task, agency)
    select id, agency from tasks.task where state in ('RETURNED', 'PUT_OFF')
    on conflict do nothing;
-- More time that nobody decided on in time is told of from now on.
update tasks.urging_look set at = 'epoch', mark = gen_random_uuid()
    where task in (select task from tasks.extension where decision is null);

alter table tasks.urged drop constraint urged_step_check;
alter table tasks.urged add constraint urged_step_check
    check (step ~ '^(BEFORE:\d+|DUE|OVERDUE:\d+|UP|(CONFIRM|EXTEND|AGAIN|RESUME):\d+)$');
comment on column tasks.urged.due is 'Deadline in force then, or since when it waits for a decision: reported, returned, put off, more time asked for; another one begins anew';
comment on column tasks.urging_rule.confirm_days is 'Each so many working days a report or another decision waits, who decides is told; 0 for never; null where nothing was said: as the agency, else as all';
