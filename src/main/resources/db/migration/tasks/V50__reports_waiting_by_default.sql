-- Who set a ladder before it had this reminder said nothing about it, and has it as all others do until they say otherwise.
alter table tasks.urging_rule drop constraint urging_rule_confirm_days_check;
alter table tasks.urging_rule add constraint urging_rule_confirm_days_check check (confirm_days between 0 and 60);
comment on column tasks.urging_rule.confirm_days is 'Each so many working days a report waits to be confirmed, who confirms is told; 0 for never; null where nothing was said: as the agency, else as all';

-- Since then the form asked: who left the field empty switched it off.
update tasks.urging_rule set confirm_days = 0
    where confirm_days is null and at >= (select installed_on from public.flyway_tasks where version = '48');
