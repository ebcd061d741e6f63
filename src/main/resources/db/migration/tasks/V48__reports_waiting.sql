alter table tasks.urging_rule add column confirm_days int check (confirm_days between 1 and 60);
comment on column tasks.urging_rule.confirm_days is 'Each so many working days a report waits to be confirmed, who confirms is told; null for never';

-- Our own proposal like the rest of that row. Who set a ladder of their own chose without this one and sets it when they want it.
update tasks.urging_rule set confirm_days = 3 where agency is null and by_person is null;

alter table tasks.urged drop constraint urged_step_check;
alter table tasks.urged add constraint urged_step_check
    check (step ~ '^(BEFORE:\d+|DUE|OVERDUE:\d+|UP|CONFIRM:\d+)$');
comment on column tasks.urged.due is 'Deadline in force then, or when it was reported done, of a report that waits; another one begins the ladder anew';
