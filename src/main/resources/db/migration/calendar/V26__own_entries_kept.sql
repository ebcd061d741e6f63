alter table calendar.personal add changed_at timestamptz;
comment on column calendar.personal.changed_at is 'When its person changed what a calendar file had brought, which the same file then leaves; null for as it came';

-- Files looked at before a file said which of its occurrences are gone: each told of all it had.
update calendar.import set events = coalesce(
    (select jsonb_agg(e || '{"whole": true, "gone": []}' order by n) from jsonb_array_elements(events) with ordinality as t (e, n)),
    '[]');
