comment on column access.visible.subject_kind is 'Kind of the subject';
comment on column access.visible.subject_id is 'Subject';
comment on column access.visible.principal is 'Whoever counts as this sees the subject';
