create table documents.incoming_return (
    incoming uuid primary key references documents.incoming (id),
    reason text not null check (length(reason) between 1 and 1000),
    by_person uuid not null,
    by_post uuid not null,
    at timestamptz not null
);
comment on table documents.incoming_return is 'Refused and returned to the sender (Đ21.2b)';
comment on column documents.incoming_return.incoming is 'The document';
comment on column documents.incoming_return.reason is 'Why, told to the sender';
comment on column documents.incoming_return.by_person is 'Who';
comment on column documents.incoming_return.by_post is 'In which post';
comment on column documents.incoming_return.at is 'When';

create table documents.standing_rule (
    id uuid primary key,
    agency uuid not null,
    sender uuid,
    type_code text,
    lead_unit uuid,
    to_post uuid,
    working_days int check (working_days between 1 and 60),
    basis text not null,
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    check ((lead_unit is null) <> (to_post is null)),
    check (sender is not null or type_code is not null)
);
create index standing_rule_of on documents.standing_rule (agency, valid_from);
comment on table documents.standing_rule is 'Whom a document goes to without asking, where the agency''s rules already say it (Đ23.1)';
comment on column documents.standing_rule.id is 'Identity';
comment on column documents.standing_rule.agency is 'The receiving agency';
comment on column documents.standing_rule.sender is 'Sender it holds for, null for any';
comment on column documents.standing_rule.type_code is 'Type it holds for, null for any';
comment on column documents.standing_rule.lead_unit is 'Unit it is forwarded to as lead';
comment on column documents.standing_rule.to_post is 'Leader it is presented to by default';
comment on column documents.standing_rule.working_days is 'Working days given, null for no deadline';
comment on column documents.standing_rule.basis is 'The regulation it rests on';
comment on column documents.standing_rule.valid_from is 'First day in force';
comment on column documents.standing_rule.valid_to is 'Last day in force, null while open';
