create schema if not exists organization;
create extension if not exists btree_gist;

-- Periods are half-open ranges of days in Vietnam: the upper bound is the first day outside; no upper bound while open.
create table organization.unit (
    id uuid primary key,
    parent uuid references organization.unit (id),
    agency uuid not null references organization.unit (id),
    name text not null check (name = btrim(name) and name <> ''),
    short_name text not null check (short_name <> ''),
    notation text not null check (notation <> '' and notation !~ '\s'),
    place text not null check (place <> ''),
    sort int not null default 0,
    during daterange not null check (not isempty(during) and not lower_inf(during)),
    own_parent uuid generated always as (case when agency <> id then parent end) stored,
    unique (id, agency),
    check (parent is not null or agency = id),
    check (parent <> id),
    foreign key (own_parent, agency) references organization.unit (id, agency)
);
create index unit_by_agency on organization.unit (agency, sort);
create index unit_by_parent on organization.unit (parent);
comment on table organization.unit is 'The dated tree: agencies (cơ quan) and the units (đơn vị) inside them. A new name is a new row linked by unit_succession.';
comment on column organization.unit.id is 'Identifier of this unit between its dates';
comment on column organization.unit.parent is 'The unit above; for an agency the agency above it, null at the top';
comment on column organization.unit.agency is 'The agency it belongs to; itself for an agency';
comment on column organization.unit.name is 'Full name as on paper, NFC';
comment on column organization.unit.short_name is 'Name where room is small';
comment on column organization.unit.notation is 'Its letters in document notations: STTTT, CNTT (NĐ 30/2020 PL I.II.3)';
comment on column organization.unit.place is 'Place written on its documents (NĐ 30/2020 PL I.II.4)';
comment on column organization.unit.sort is 'Order on paper within the agency';
comment on column organization.unit.during is 'Days it exists';
comment on column organization.unit.own_parent is 'The parent when it must lie in the same agency; holds that rule by a foreign key';

create table organization.unit_code (
    unit uuid not null references organization.unit (id),
    code text not null check (code ~ '^[A-Z0-9.]{1,35}$'),
    generation int not null check (generation in (1, 2)),
    during daterange not null check (not isempty(during) and not lower_inf(during)),
    primary key (unit, code, during),
    check (generation = 2 or code ~ '^\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}$'),
    exclude using gist (code with =, during with &&),
    exclude using gist (unit with =, generation with =, during with &&)
);
comment on table organization.unit_code is 'Organ identifiers of agencies in both generations, each with its days; partners may still use the older one.';
comment on column organization.unit_code.unit is 'The agency';
comment on column organization.unit_code.code is 'The identifier';
comment on column organization.unit_code.generation is '1: QCVN 102:2016, 13 characters; 2: QĐ 20/2020/QĐ-TTg Đ4, up to 35 characters';
comment on column organization.unit_code.during is 'Days the code is in force; a code names one agency at a time';

create table organization.unit_succession (
    predecessor uuid not null references organization.unit (id),
    successor uuid not null references organization.unit (id),
    kind text not null check (kind in ('MERGED', 'SPLIT', 'RENAMED')),
    day date not null,
    basis text not null check (basis <> ''),
    primary key (predecessor, successor),
    check (predecessor <> successor)
);
create index unit_succession_by_successor on organization.unit_succession (successor);
comment on table organization.unit_succession is 'Which unit goes on as which: mergers, splits and new names. Open work moves along it.';
comment on column organization.unit_succession.predecessor is 'The unit that ends';
comment on column organization.unit_succession.successor is 'The unit that goes on with its work';
comment on column organization.unit_succession.kind is 'MERGED several into one, SPLIT one into several, RENAMED';
comment on column organization.unit_succession.day is 'First day of the successor''s responsibility';
comment on column organization.unit_succession.basis is 'Decision it rests on';

create table organization.issuing_name (
    id uuid primary key,
    agency uuid not null references organization.unit (id),
    name text not null check (name = btrim(name) and name <> ''),
    notation text not null check (notation <> '' and notation !~ '\s'),
    header_above text check (header_above <> ''),
    header text not null check (header <> ''),
    collective boolean not null,
    sort int not null default 0,
    during daterange not null check (not isempty(during) and not lower_inf(during)),
    exclude using gist (agency with =, name with =, during with &&)
);
create index issuing_name_by_agency on organization.issuing_name (agency, sort);
comment on table organization.issuing_name is 'Names documents are issued under (UBND, Chủ tịch UBND, Văn phòng, a council): each with notation, header, seal and number series of its own.';
comment on column organization.issuing_name.id is 'Owner of number series of documents sent';
comment on column organization.issuing_name.agency is 'The agency it belongs to';
comment on column organization.issuing_name.name is 'Full name, NFC';
comment on column organization.issuing_name.notation is 'Its letters in notations: 15/QĐ-STTTT';
comment on column organization.issuing_name.header_above is 'The name above it in the header (NĐ 30/2020 PL I.II.2), null when none';
comment on column organization.issuing_name.header is 'The name in the header, lines separated by a line break';
comment on column organization.issuing_name.collective is 'Works as a collective: signed TM. (NĐ 30/2020 Đ13.2)';
comment on column organization.issuing_name.sort is 'Order; the agency''s own name has the lowest';
comment on column organization.issuing_name.during is 'Days it may be used';

create table organization.post (
    id uuid primary key,
    unit uuid not null references organization.unit (id),
    title text not null check (title = btrim(title) and title <> ''),
    role text not null check (role in ('LEADER', 'UNIT_HEAD', 'SPECIALIST', 'CLERK', 'ADMINISTRATOR')),
    head boolean not null default false,
    sort int not null default 0,
    during daterange not null check (not isempty(during) and not lower_inf(during)),
    check (not head or role in ('LEADER', 'UNIT_HEAD')),
    exclude using gist (unit with =, during with &&) where (head)
);
create index post_by_unit on organization.post (unit, sort);
comment on table organization.post is 'Chức danh at a unit: authority and work belong to it, whoever holds it.';
comment on column organization.post.id is 'Identifier';
comment on column organization.post.unit is 'Its unit; the agency itself for the agency''s leaders';
comment on column organization.post.title is 'Title as on paper, NFC';
comment on column organization.post.role is 'What it is in its unit; permissions are granted to roles';
comment on column organization.post.head is 'True for the one post that answers for the unit';
comment on column organization.post.sort is 'Order within the unit, after the head';
comment on column organization.post.during is 'Days the post exists';

create table organization.person (
    id uuid primary key,
    name text not null check (name = btrim(name) and name <> '')
);
comment on table organization.person is 'Officials, by reference from everywhere; their profiles belong to a later module.';
comment on column organization.person.id is 'What journal, work items and audiences refer to';
comment on column organization.person.name is 'Full name, family name first, NFC';

create table organization.holding (
    id uuid primary key,
    person uuid not null references organization.person (id),
    post uuid not null references organization.post (id),
    main boolean not null default true,
    during daterange not null check (not isempty(during) and not lower_inf(during)),
    exclude using gist (person with =, post with =, during with &&),
    exclude using gist (person with =, during with &&) where (main)
);
create index holding_by_post on organization.holding (post);
comment on table organization.holding is 'Who holds which post when. A person may hold several, one of them the main one; a post nobody holds keeps its work.';
comment on column organization.holding.id is 'Identifier';
comment on column organization.holding.person is 'The holder';
comment on column organization.holding.post is 'The post';
comment on column organization.holding.main is 'The person''s main post on these days';
comment on column organization.holding.during is 'Days held';
