-- Filters of the lists and their counts; the order within a state is that of the whole list.
create index incoming_state on documents.incoming (agency, state, listed desc, id desc);
create index outgoing_state on documents.outgoing (agency, state, listed desc, id desc);

-- The newest of a reader's audience, by the index of each principal: the planner, which does not
-- know how many a principal has, would else sort them all.
create function documents.first_seen(of_kind text, principals text[], most int) returns setof uuid
    language sql stable
    set enable_sort = off set enable_bitmapscan = off set enable_seqscan = off as $$
    select distinct s.subject_id
    from unnest(principals) w (principal)
    cross join lateral (
        select v.subject_id from access.visible v
        where v.principal = w.principal and v.subject_kind = of_kind
        order by v.subject_id desc limit most) s
$$;

create table documents.bulk_report (
    id uuid primary key,
    person uuid not null,
    act text not null check (act ~ '^[a-z-]+$'),
    passed int not null check (passed >= 0),
    at timestamptz not null
);
create index bulk_report_at on documents.bulk_report (at);
comment on table documents.bulk_report is 'What came of an act on many documents; forgotten after a week';
comment on column documents.bulk_report.id is 'Also the idempotency key of the form';
comment on column documents.bulk_report.person is 'Who acted; nobody else reads it';
comment on column documents.bulk_report.act is 'Name of the act';
comment on column documents.bulk_report.passed is 'How many passed';
comment on column documents.bulk_report.at is 'When';

create table documents.bulk_refusal (
    report uuid not null references documents.bulk_report (id) on delete cascade,
    position int not null check (position >= 1),
    address text not null,
    name text not null,
    why text not null,
    arguments text[] not null,
    primary key (report, position)
);
comment on table documents.bulk_refusal is 'What was refused in an act on many, and why';
comment on column documents.bulk_refusal.report is 'The report';
comment on column documents.bulk_refusal.position is 'Order of the list';
comment on column documents.bulk_refusal.address is 'Page of the document';
comment on column documents.bulk_refusal.name is 'What it is called';
comment on column documents.bulk_refusal.why is 'Message key of the refusal';
comment on column documents.bulk_refusal.arguments is 'Values of its sentence, written';
