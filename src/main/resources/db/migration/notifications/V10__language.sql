alter table notifications.preference add column language text not null default 'vi' check (language in ('vi', 'en'));
comment on column notifications.preference.language is 'Language of letters';
