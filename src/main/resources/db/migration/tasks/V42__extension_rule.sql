alter table tasks.extension
    add column start timestamptz,
    add column amount int check (amount >= 0),
    add constraint extension_rule check (amount is null or start is not null);
comment on column tasks.extension.start is 'Instant the rule of the deadline wished for counts from; null where it was asked before the rule was kept';
comment on column tasks.extension.amount is 'Working days asked for, null when a day was named';
