-- Both ways into the audience answer from the index alone.
drop index access.audience_principal;
create index audience_principal on access.audience (principal, subject_kind, subject_id) include (around);
