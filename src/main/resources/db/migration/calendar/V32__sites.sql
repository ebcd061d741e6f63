alter table calendar.entry add sites text not null default '' check (length(sites) <= 1000);
comment on column calendar.entry.sites is 'Where others take part by a line (điểm cầu), one in each line; empty for none';
