-- Whether somebody sees a subject is answered from its key alone
create unique index audience_key on access.audience (subject_kind, subject_id, principal) include (around);
alter table access.audience drop constraint audience_pkey;
alter table access.audience add constraint audience_pkey primary key using index audience_key;
