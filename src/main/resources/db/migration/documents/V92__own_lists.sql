create table documents.saved_filter (
    id uuid primary key,
    person uuid not null,
    list text not null,
    name text not null check (length(name) between 1 and 60),
    filter text not null,
    words text not null default '' check (length(words) <= 200),
    at timestamptz not null,
    unique (person, list, name)
);
comment on table documents.saved_filter is 'Filters of a list that a person gave a name';
comment on column documents.saved_filter.id is 'Identity';
comment on column documents.saved_filter.person is 'Whose it is';
comment on column documents.saved_filter.list is 'Name of the list in addresses';
comment on column documents.saved_filter.name is 'As they called it';
comment on column documents.saved_filter.filter is 'The list''s own filter it begins with';
comment on column documents.saved_filter.words is 'What it looks for besides';
comment on column documents.saved_filter.at is 'When saved';

create table documents.chosen_columns (
    person uuid not null,
    list text not null,
    columns text[] not null,
    primary key (person, list)
);
comment on table documents.chosen_columns is 'Columns a person wants to see of a list; without a row, the usual ones';
comment on column documents.chosen_columns.person is 'Whose choice';
comment on column documents.chosen_columns.list is 'Name of the list in addresses';
comment on column documents.chosen_columns.columns is 'Names of the columns shown besides number and subject';
