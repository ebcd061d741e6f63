-- Who gave a task is told of what was put off, whoever that is by now.
drop trigger task_looked_at_again on tasks.task;
create trigger task_looked_at_again after update on tasks.task
    for each row when ((old.agency, old.state, old.due, old.urgency, old.lead_unit, old.lead_post, old.giver_post,
        old.given_at, old.reported_at) is distinct from (new.agency, new.state, new.due, new.urgency, new.lead_unit,
        new.lead_post, new.giver_post, new.given_at, new.reported_at))
    execute function tasks.look_at_task();

-- Told to nobody is not told: it kept quiet towards whoever came into the post later.
update tasks.urging_look set at = 'epoch', mark = gen_random_uuid()
    where task in (select task from tasks.urged where person is null);
delete from tasks.urged where person is null;
alter table tasks.urged alter column person set not null;
comment on column tasks.urged.person is 'Who held it; nobody was told while nobody did';
