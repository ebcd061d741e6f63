-- What is over unpublished waits for nobody: each week that has something is looked at once, then when the next is over.
alter table calendar.week add next_over timestamptz default now();
alter table calendar.week alter next_over drop default;
create index week_next_over on calendar.week (next_over) where next_over is not null;
comment on column calendar.week.next_over is 'When the next entry that waits in it is over and waits no longer, null while none waits';
