create table calendar.arranging (
    entry uuid primary key references calendar.entry (id),
    look_at timestamptz
);
create index arranging_by_time on calendar.arranging (look_at) where look_at is not null;
comment on table calendar.arranging is 'Published entries that wait for another time (xếp lại giờ): put off, or a leader''s time in them was given away';
comment on column calendar.arranging.entry is 'The entry';
comment on column calendar.arranging.look_at is 'When it is over and waits no more, null for one that was put off: it waits until somebody decides';

-- those there are get their items when they are looked at first
insert into calendar.arranging (entry, look_at)
select e.id, '-infinity' from calendar.entry e
where e.state = 'PUT_OFF' or e.state = 'PUBLISHED' and exists (select 1 from calendar.leader_time t
    where t.entry = e.id and t.overruled and t.released_at is null);
