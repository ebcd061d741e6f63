create table organization.bringing (
    id uuid primary key,
    agency uuid not null references organization.unit (id),
    sheet text not null check (sheet ~ '^[a-z-]{2,30}$'),
    file_name text not null check (length(file_name) <= 300),
    content bytea not null check (length(content) <= 5242880),
    fresh int not null check (fresh >= 0),
    there int not null check (there >= 0),
    faults jsonb not null,
    person uuid not null references organization.person (id),
    at timestamptz not null,
    entered_at timestamptz
);
create index bringing_by_time on organization.bringing (at);
comment on table organization.bringing is 'Tables somebody is bringing in: tried out whole, shown, then entered whole. Kept for a day.';
comment on column organization.bringing.id is 'Identifier';
comment on column organization.bringing.agency is 'The agency its rows are for';
comment on column organization.bringing.sheet is 'Kind of table';
comment on column organization.bringing.file_name is 'As it was called at its sender''s';
comment on column organization.bringing.content is 'The file; emptied once entered';
comment on column organization.bringing.fresh is 'Rows that would be new';
comment on column organization.bringing.there is 'Rows that stood there already';
comment on column organization.bringing.faults is 'Refusals: row, column, message key, values';
comment on column organization.bringing.person is 'Who brings it in';
comment on column organization.bringing.at is 'When it was tried out';
comment on column organization.bringing.entered_at is 'When its rows were entered, null until then';
