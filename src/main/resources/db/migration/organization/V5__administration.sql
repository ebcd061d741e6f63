create table organization.reach (
    post uuid not null references organization.post (id),
    top uuid not null references organization.unit (id),
    during daterange not null check (not isempty(during) and not lower_inf(during)),
    basis text not null check (btrim(basis) <> ''),
    primary key (post, top, during),
    exclude using gist (post with =, top with =, during with &&)
);
comment on table organization.reach is 'Administrators who manage more than the agency their post stands in: every agency of a tree.';
comment on column organization.reach.post is 'The administrator''s post';
comment on column organization.reach.top is 'The agency at the top of the tree; it and all agencies below are managed';
comment on column organization.reach.during is 'Days';
comment on column organization.reach.basis is 'Decision it rests on';

alter table organization.person
    add column code text unique check (code ~ '^[A-Za-z0-9][A-Za-z0-9./-]{0,29}$'),
    add column agency uuid references organization.unit (id);
create index person_by_agency on organization.person (agency);
comment on column organization.person.code is 'Number the agency knows the person by (số hiệu công chức), names them in tables brought in; null when none is known';
comment on column organization.person.agency is 'Agency that entered the person, who belongs to it until they hold a post';

create function organization.home(person uuid, day date) returns uuid language sql stable as $$
    select u.agency from organization.holding h
    join organization.post p on p.id = h.post
    join organization.unit u on u.id = p.unit
    where h.person = $1
    order by h.during @> $2 desc, h.main desc, upper(h.during) desc nulls first, lower(h.during) desc, h.id
    limit 1
$$;
comment on function organization.home is 'The agency a person belongs to on a day: of the main post held, else of the one held last; null for who never held one';

create function organization.fold(words text) returns text language sql immutable strict parallel safe as $$
    select translate(regexp_replace(normalize(lower(words), NFD), '[\u0300-\u036f]', '', 'g'), 'đð', 'dd')
$$;
comment on function organization.fold is 'Words without marks and capitals, for finding names';

create table organization.unit_change (
    id uuid primary key,
    unit uuid not null references organization.unit (id),
    day date not null,
    parent uuid references organization.unit (id),
    name text not null check (name = btrim(name) and name <> ''),
    short_name text not null check (short_name <> ''),
    notation text not null check (notation <> '' and notation !~ '\s'),
    place text not null check (place <> ''),
    basis text not null check (btrim(basis) <> ''),
    before jsonb,
    unique (unit, day)
);
create index unit_change_to_come on organization.unit_change (day) where before is null;
comment on table organization.unit_change is 'New names and places in the tree of a unit that stays the same unit, each from a day; those to come wait for their day.';
comment on column organization.unit_change.id is 'Identifier';
comment on column organization.unit_change.unit is 'The unit';
comment on column organization.unit_change.day is 'First day the new ones hold';
comment on column organization.unit_change.parent is 'The unit above from that day';
comment on column organization.unit_change.name is 'Full name from that day, NFC';
comment on column organization.unit_change.short_name is 'Short name from that day';
comment on column organization.unit_change.notation is 'Letters in notations from that day';
comment on column organization.unit_change.place is 'Place on its documents from that day';
comment on column organization.unit_change.basis is 'Decision it rests on';
comment on column organization.unit_change.before is 'What held until that day, by the same column names; null while the day has not come';

alter table organization.unit add constraint unit_named_once
    exclude using gist (agency with =, lower(name) with =, during with &&) where (agency <> id);
