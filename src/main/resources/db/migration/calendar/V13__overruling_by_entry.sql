create index leader_overruling_by_entry on calendar.leader_overruling (by_entry);
create index leader_time_of_entry on calendar.leader_time (entry);
