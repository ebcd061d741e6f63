-- A run of urging reads only what may have reached another step since it was looked at last; whatever statement changes
-- a task has it looked at again at once.
create table tasks.urging_look (
    task uuid primary key references tasks.task (id) on delete cascade,
    agency uuid not null,
    at timestamptz not null default 'epoch',
    mark uuid not null default gen_random_uuid()
);
create index urging_look_at on tasks.urging_look (agency, at);
comment on table tasks.urging_look is 'When a task of which somebody may be reminded is to be looked at again';
comment on column tasks.urging_look.task is 'Task that is to be done, or was reported and waits';
comment on column tasks.urging_look.agency is 'Its agency';
comment on column tasks.urging_look.at is 'Nothing new can be told of it before; long ago for at once';
comment on column tasks.urging_look.mark is 'Another one with every change, so that who looked before the change does not put it off';

create table tasks.urging_known (
    agency uuid primary key,
    day date not null,
    facts text[] not null
);
comment on table tasks.urging_known is 'What the looks of an agency were reckoned from beside its tasks: ladders, posts, who stands in, days off';
comment on column tasks.urging_known.agency is 'Agency';
comment on column tasks.urging_known.day is 'Day they were looked at last';
comment on column tasks.urging_known.facts is 'One line each; one that came or went has the tasks it concerns looked at again';

create function tasks.look_at_task() returns trigger language plpgsql as $$
begin
    if new.state in ('GIVEN', 'IN_PROGRESS', 'REPORTED') then
        insert into tasks.urging_look (task, agency) values (new.id, new.agency)
        on conflict (task) do update set agency = excluded.agency, at = excluded.at, mark = excluded.mark;
    else
        delete from tasks.urging_look where task = new.id;
    end if;
    return null;
end $$;
comment on function tasks.look_at_task() is 'Has a task looked at while it is to be done or waits to be confirmed';

create trigger task_looked_at after insert on tasks.task
    for each row execute function tasks.look_at_task();
create trigger task_looked_at_again after update on tasks.task
    for each row when ((old.agency, old.state, old.due, old.urgency, old.lead_unit, old.lead_post, old.given_at,
        old.reported_at) is distinct from (new.agency, new.state, new.due, new.urgency, new.lead_unit, new.lead_post,
        new.given_at, new.reported_at))
    execute function tasks.look_at_task();

create function tasks.look_again() returns trigger language plpgsql as $$
begin
    update tasks.urging_look set at = 'epoch', mark = gen_random_uuid() where task = new.task;
    return null;
end $$;
comment on function tasks.look_again() is 'Has a task looked at again';

create trigger coordinator_looked_at after insert on tasks.coordinator
    for each row execute function tasks.look_again();
create trigger extension_looked_at after insert on tasks.extension
    for each row execute function tasks.look_again();

insert into tasks.urging_look (task, agency)
    select id, agency from tasks.task where state in ('GIVEN', 'IN_PROGRESS', 'REPORTED');
