-- What an evaluation counts of a task: quantity, quality, progress (NĐ 335/2025/NĐ-CP).
alter table tasks.task add column quantity int not null default 1 check (quantity between 1 and 9999);
comment on column tasks.task.quantity is 'How many of the product are expected';

alter table tasks.confirmation
    add column done int not null default 1 check (done between 0 and 9999),
    add column errors int not null default 0 check (errors between 0 and 99),
    add column errors_why text check (errors_why = btrim(errors_why) and length(errors_why) between 1 and 500),
    add column late_why text check (late_why = btrim(late_why) and length(late_why) between 1 and 500),
    add check (errors_why is null or errors > 0);
-- until now every task expected one product, and what was confirmed had it
alter table tasks.confirmation alter column done drop default, alter column errors drop default;
comment on column tasks.confirmation.done is 'How many of the product expected were done';
comment on column tasks.confirmation.errors is 'Major errors in the content';
comment on column tasks.confirmation.errors_why is 'Objective reason of the errors; null when there is none';
comment on column tasks.confirmation.late_why is 'Objective reason of a late report; null when there is none. Late or not still follows from report and deadline';
