-- Ends of units and agencies, and changes to come, can be taken back until their day
create table organization.unit_ending (
    id uuid primary key,
    unit uuid not null references organization.unit (id),
    kind text not null check (kind in ('MERGED', 'SPLIT', 'DISSOLVED')),
    day date not null,
    basis text not null check (btrim(basis) <> ''),
    person uuid not null references organization.person (id),
    post uuid not null references organization.post (id),
    at timestamptz not null,
    withdrawn_at timestamptz,
    withdrawn_by uuid references organization.person (id),
    withdrawn_why text check (btrim(withdrawn_why) <> ''),
    settled_at timestamptz,
    check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_why is null)),
    check (withdrawn_at is null or settled_at is null)
);
create unique index unit_ending_one on organization.unit_ending (unit) where withdrawn_at is null;
create index unit_ending_to_settle on organization.unit_ending (day) where settled_at is null and withdrawn_at is null;
comment on table organization.unit_ending is 'A unit or agency ends as a day begins; taken back before that day, everything that ended with it goes on';
comment on column organization.unit_ending.id is 'Identifier';
comment on column organization.unit_ending.unit is 'The unit; an agency ends with every unit in it';
comment on column organization.unit_ending.kind is 'MERGED into one, SPLIT into several, DISSOLVED without successor';
comment on column organization.unit_ending.day is 'First day without it';
comment on column organization.unit_ending.basis is 'Decision it rests on';
comment on column organization.unit_ending.person is 'Who entered it';
comment on column organization.unit_ending.post is 'In which post';
comment on column organization.unit_ending.at is 'When';
comment on column organization.unit_ending.withdrawn_at is 'When it was taken back, null while it holds';
comment on column organization.unit_ending.withdrawn_by is 'Who took it back';
comment on column organization.unit_ending.withdrawn_why is 'Decision or reason it was taken back on';
comment on column organization.unit_ending.settled_at is 'When the day had begun and what the agency left was handed over or closed; null until then';

create table organization.unit_ending_cut (
    ending uuid not null references organization.unit_ending (id),
    place text not null check (place in ('unit', 'post', 'holding', 'signing_authority', 'supervision', 'reach',
        'unit_code', 'issuing_name')),
    row_key text not null,
    former_end date,
    primary key (ending, place, row_key)
);
comment on table organization.unit_ending_cut is 'Periods an ending made shorter, so that taking it back gives each its own end again';
comment on column organization.unit_ending_cut.ending is 'The ending';
comment on column organization.unit_ending_cut.place is 'The table';
comment on column organization.unit_ending_cut.row_key is 'The row: its id, or the columns that name it';
comment on column organization.unit_ending_cut.former_end is 'First day outside before, null while open';

alter table organization.unit_succession drop constraint unit_succession_pkey;
alter table organization.unit_succession add primary key (predecessor, successor, day);

alter table organization.unit_change
    add column withdrawn_at timestamptz,
    add column withdrawn_by uuid references organization.person (id),
    add column withdrawn_why text check (btrim(withdrawn_why) <> ''),
    drop constraint unit_change_unit_day_key,
    add check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_why is null)),
    add check (withdrawn_at is null or before is null);
create unique index unit_change_one on organization.unit_change (unit, day) where withdrawn_at is null;
comment on column organization.unit_change.withdrawn_at is 'When a change to come was taken back, null while it holds';
comment on column organization.unit_change.withdrawn_by is 'Who took it back';
comment on column organization.unit_change.withdrawn_why is 'Decision or reason it was taken back on';
