-- The head of the unit that drafted an entry, or registered one merged into it, reads it from where they stand.
update access.audience a set around = true
from calendar.entry e
where a.subject_kind = 'calendar' and a.subject_id = e.id and not a.around
  and a.why in ('calendar.drafted', 'calendar.merged')
  and a.principal like 'unit:%:HEAD' and a.principal <> 'unit:' || e.agency || ':HEAD';
-- Whom a restricted entry names no more was never taken out.
delete from access.audience a using calendar.entry e
where a.subject_kind = 'calendar' and a.subject_id = e.id and a.why = 'calendar.named' and not a.around
  and e.openness = 'RESTRICTED'
  and a.principal <> 'person:' || e.registered_by
  and a.principal is distinct from 'post:' || e.chair and a.principal is distinct from 'post:' || e.stand_in
  and not exists (select 1 from calendar.attendee t where t.entry = e.id and a.principal = case t.kind
      when 'POST' then 'post:' || t.ref when 'PERSON' then 'person:' || t.ref else 'unit:' || t.ref || ':MEMBER' end);
