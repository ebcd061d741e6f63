alter table calendar.personal add version int not null default 1;
comment on column calendar.personal.version is 'Rises with each change: a form opened before one is refused';
