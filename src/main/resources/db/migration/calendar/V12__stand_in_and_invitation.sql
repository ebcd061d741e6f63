alter table calendar.entry add stand_in uuid;
alter table calendar.entry add invitation_kind text;
alter table calendar.entry add invitation_id uuid;
alter table calendar.entry add invitation_name text not null default '' check (length(invitation_name) <= 500);
alter table calendar.entry add constraint invitation_whole
    check ((invitation_kind is null) = (invitation_id is null));
comment on column calendar.entry.stand_in is 'Post that goes in place of who chairs (người dự thay)';
comment on column calendar.entry.invitation_kind is 'Kind of the document that invites, null for none';
comment on column calendar.entry.invitation_id is 'The document';
comment on column calendar.entry.invitation_name is 'Its number or subject as it was known when it was named here';
