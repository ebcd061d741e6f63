-- A whole is as far as its parts are, through all levels; the use cases keep it from now on.
do $$
declare
    deep int;
begin
    create temporary table rolled on commit drop as
        with recursive level as (
            select id, 0 as depth from tasks.task where parent is null
            union all select t.id, l.depth + 1 from tasks.task t join level l on t.parent = l.id)
        select l.id, l.depth from level l where exists (select 1 from tasks.task p where p.parent = l.id);
    for deep in select distinct depth from rolled order by depth desc loop
        update tasks.task w set percent = r.percent
        from (select p.parent, round(avg(case when p.state = 'CLOSED' then 100 else p.percent end))::int as percent
              from tasks.task p join rolled on rolled.id = p.parent and rolled.depth = deep
              where p.state <> 'CANCELLED' group by p.parent) r
        where w.id = r.parent and w.percent <> r.percent;
    end loop;
end $$;
comment on column tasks.task.percent is 'Progress as reported last; of a task with parts the mean of those not cancelled, through all levels';
