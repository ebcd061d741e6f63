create table organization.supervision (
    post uuid not null references organization.post (id),
    unit uuid not null references organization.unit (id),
    during daterange not null check (not isempty(during) and not lower_inf(during)),
    basis text not null check (basis <> ''),
    primary key (post, unit, during),
    exclude using gist (post with =, unit with =, during with &&)
);
create index supervision_by_unit on organization.supervision (unit);
comment on table organization.supervision is 'The leaders'' division of fields: which leader watches over which unit.';
comment on column organization.supervision.post is 'The leader''s post';
comment on column organization.supervision.unit is 'The unit watched over';
comment on column organization.supervision.during is 'Days';
comment on column organization.supervision.basis is 'Announcement or decision dividing the fields';

create table organization.absence (
    id uuid primary key,
    person uuid not null references organization.person (id),
    kind text not null check (kind in ('LEAVE', 'TRIP', 'SICK', 'OTHER')),
    during tstzrange not null check (not isempty(during) and not lower_inf(during) and not upper_inf(during)),
    exclude using gist (person with =, during with &&)
);
comment on table organization.absence is 'When a person is away; shown beside the name, changes nobody''s authority by itself.';
comment on column organization.absence.id is 'Identifier';
comment on column organization.absence.person is 'Who is away';
comment on column organization.absence.kind is 'LEAVE nghỉ phép, TRIP công tác, SICK nghỉ ốm, OTHER';
comment on column organization.absence.during is 'From the first instant away to the first instant back';

create table organization.delegation (
    id uuid primary key,
    from_post uuid not null references organization.post (id),
    to_person uuid not null references organization.person (id),
    duties text[] not null default '{}',
    basis text not null check (btrim(basis) <> ''),
    restricted boolean not null default false,
    during tstzrange not null check (not isempty(during) and not lower_inf(during) and not upper_inf(during)),
    exclude using gist (from_post with =, to_person with =, during with &&)
);
create index delegation_by_person on organization.delegation (to_person);
comment on table organization.delegation is 'Work of a post done by another person for a time. It never covers signing and is never passed on.';
comment on column organization.delegation.id is 'Journaled with everything done under it';
comment on column organization.delegation.from_post is 'The post whose work is done';
comment on column organization.delegation.to_person is 'Who does it';
comment on column organization.delegation.duties is 'Duties covered, names of the work list''s; empty for all of the post''s';
comment on column organization.delegation.basis is 'Written basis (uỷ quyền, phân công thay)';
comment on column organization.delegation.restricted is 'True when the basis opens restricted subjects (hạn chế) too';
comment on column organization.delegation.during is 'From and to, always limited; an early end shortens it';

create table organization.signing_authority (
    id uuid primary key,
    post uuid not null references organization.post (id),
    issuing_name uuid not null references organization.issuing_name (id),
    form text not null check (form in ('', 'TM', 'KT', 'TL', 'TUQ', 'Q')),
    block text[] not null check (cardinality(block) > 0),
    document_types text[] not null default '{}',
    field text not null default '',
    basis text not null check (btrim(basis) <> ''),
    during daterange not null check (not isempty(during) and not lower_inf(during)),
    constraint commission_is_limited check (
        not block[1] ~ '^TUQ\.' or (not upper_inf(during) and (cardinality(document_types) > 0 or field <> '')))
);
create index signing_authority_by_post on organization.signing_authority (post, issuing_name);
create index signing_authority_by_name on organization.signing_authority (issuing_name);
comment on table organization.signing_authority is 'Which post may sign what, in which form (NĐ 30/2020 Đ13). Not a delegation: everyone signs with their own key.';
comment on column organization.signing_authority.id is 'Identifier';
comment on column organization.signing_authority.post is 'The post that may sign';
comment on column organization.signing_authority.issuing_name is 'The name it may sign under';
comment on column organization.signing_authority.form is 'Innermost form: empty (head), TM, KT, TL, TUQ, Q';
comment on column organization.signing_authority.block is 'Lines above the signature in capitals, top to bottom (NĐ 30/2020 PL I.II.7)';
comment on column organization.signing_authority.document_types is 'Document types covered; empty for all';
comment on column organization.signing_authority.field is 'Field covered in words, empty for all';
comment on column organization.signing_authority.basis is 'Division of work, working rule or written commission it rests on';
comment on column organization.signing_authority.during is 'Days; a commission (TUQ.) always has an end (Đ13.3)';
