alter table identity.account add column one_time_until timestamptz;
comment on column identity.account.one_time_until is 'The password was set by an administrator: until when it opens the page where its owner sets another, and nothing else; null for the owner''s own';
