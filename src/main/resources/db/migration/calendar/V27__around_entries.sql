-- Members and leaders see an entry from where they stand; they are in their own right where it names them.
update access.audience a set around = true
from calendar.entry e
where a.subject_kind = 'calendar' and a.subject_id = e.id and not a.around
  and a.why = 'calendar.published' and a.principal = 'unit:' || e.agency || ':MEMBER'
  and not exists (select 1 from calendar.attendee t
      where t.entry = e.id and t.kind = 'UNIT' and t.ref = e.agency);
-- by posts and not by rows: a post's audience is found by its name
update access.audience a set around = true
from calendar.entry e, (select id, 'post:' || id as principal from organization.post where role = 'LEADER') p
where a.subject_kind = 'calendar' and a.subject_id = e.id and not a.around
  and a.why = 'calendar.registered' and a.principal = p.principal
  and p.id is distinct from e.chair and p.id is distinct from e.stand_in
  and not exists (select 1 from calendar.attendee t where t.entry = e.id and t.ref = p.id);

-- What was registered restricted and is not any more was never opened to the other leaders.
insert into access.audience (subject_kind, subject_id, principal, why, around, since)
    select 'calendar', e.id, 'post:' || p.id, 'calendar.registered', true, e.changed_at
    from access.restricted r join calendar.entry e on e.id = r.subject_id and e.openness <> 'RESTRICTED'
    join organization.unit u on u.agency = e.agency
    join organization.post p on p.unit = u.id and p.role = 'LEADER'
    where r.subject_kind = 'calendar' and e.state <> 'DRAFT'
    on conflict do nothing;
delete from access.restricted r using calendar.entry e
    where r.subject_kind = 'calendar' and r.subject_id = e.id and e.openness <> 'RESTRICTED';
