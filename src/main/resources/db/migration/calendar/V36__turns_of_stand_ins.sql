-- What waits now is opened to the leaders of the agency as such and to whoever stands in for whose turn it may be,
-- as what is handed in from now on.
insert into access.audience (subject_kind, subject_id, principal, why, around, since)
    select 'calendar', e.id, 'unit:' || e.agency || ':LEADER', 'calendar.registered', true, e.changed_at
    from calendar.entry e where e.state in ('REGISTERED', 'CONSOLIDATED', 'APPROVED')
    on conflict do nothing;
insert into access.audience (subject_kind, subject_id, principal, why, around, since)
    select 'calendar', e.id, k.kind || p.id || ':' || d.duty, 'delegated', k.around, e.changed_at
    from calendar.entry e
    join organization.unit u on u.agency = e.agency
    join organization.post p on p.unit = u.id and p.during @> current_date
    join (values ('CLERK', 'CONSOLIDATE'), ('CLERK', 'PUBLISH'), ('LEADER', 'APPROVE')) d (role, duty) on d.role = p.role
    cross join (values ('duty:', true), ('duty-restricted:', false)) k (kind, around)
    where e.state in ('REGISTERED', 'CONSOLIDATED', 'APPROVED')
      and (d.role = 'CLERK' or e.openness <> 'RESTRICTED' or p.head and p.unit = e.agency)
    on conflict do nothing;
