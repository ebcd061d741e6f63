alter table calendar.resource add version int not null default 1;
comment on column calendar.resource.version is 'Rises with each change of name or seats: a form opened before one is refused';
