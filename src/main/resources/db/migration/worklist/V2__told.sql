alter table worklist.item
    add column told_by uuid,
    add column told_duty text check (told_duty ~ '^[A-Z_]+$'),
    add check (num_nonnulls(told_by, told_duty) in (0, 2)),
    add check (told_by is null or duty = 'KNOW');
comment on column worklist.item.told_by is 'Person who did the work for the reader or before them, when the item only tells so';
comment on column worklist.item.told_duty is 'What was done';
