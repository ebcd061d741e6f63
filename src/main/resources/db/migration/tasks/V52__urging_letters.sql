-- A unit is urged by letter once in a week, unless somebody asks for another one knowing of the first.
create table tasks.urging_letter (
    document uuid primary key,
    agency uuid not null,
    unit uuid not null,
    week date not null check (extract(isodow from week) = 1),
    again boolean not null,
    person uuid not null,
    at timestamptz not null
);
create unique index urging_letter_week on tasks.urging_letter (agency, unit, week) where not again;
create index urging_letter_unit on tasks.urging_letter (agency, unit, at desc);
comment on table tasks.urging_letter is 'Letters drafted to urge units (đôn đốc)';
comment on column tasks.urging_letter.document is 'The outgoing document';
comment on column tasks.urging_letter.agency is 'Agency that writes';
comment on column tasks.urging_letter.unit is 'Unit that is urged';
comment on column tasks.urging_letter.week is 'Monday of the week, in Vietnam';
comment on column tasks.urging_letter.again is 'Asked for though there was one that week';
comment on column tasks.urging_letter.person is 'Who had it drafted';
comment on column tasks.urging_letter.at is 'When';
