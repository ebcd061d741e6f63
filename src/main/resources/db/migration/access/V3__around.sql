alter table access.audience add column around boolean not null default false;
comment on column access.audience.around is 'Sees it only from where they stand, because they once acted, or under a delegation that does not name restricted subjects: counts for nothing once the subject is restricted';

-- Beside the head of an agency stand always its clerks; other heads are there for their place only.
update access.audience a set around = true
    where principal ~ ':(CLERK|LEADER|MEMBER)$' or principal like 'duty:%' or why = 'participated'
        or (principal ~ '^unit:.*:HEAD$' and not exists (
            select 1 from access.audience c
            where c.subject_kind = a.subject_kind and c.subject_id = a.subject_id
                and c.principal = replace(a.principal, ':HEAD', ':CLERK')));
insert into access.audience (subject_kind, subject_id, principal, why, since)
    select subject_kind, subject_id, replace(principal, 'duty:', 'duty-restricted:'), why, since
    from access.audience where principal like 'duty:%'
    on conflict do nothing;

create or replace view access.visible as
    select a.subject_kind, a.subject_id, a.principal, a.why, a.since
    from access.audience a
    where not a.around or not exists (
        select 1 from access.restricted r
        where r.subject_kind = a.subject_kind and r.subject_id = a.subject_id);
comment on column access.visible.why is 'Short reason, a name of an act or duty';
comment on column access.visible.since is 'When granted';
