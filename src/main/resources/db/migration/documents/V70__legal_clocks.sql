create table documents.legal_clock (
    id int primary key,
    clock text not null check (clock in ('REGISTER', 'ACKNOWLEDGE', 'PRESENT', 'ISSUE', 'SEND')),
    urgent boolean not null,
    unit text not null check (unit in ('DAY', 'MORNING', 'HOUR', 'MINUTE')),
    amount int not null check (amount between 0 and 10000),
    article text not null check (article <> ''),
    during daterange not null check (not isempty(during)),
    exclude using gist (clock with =, (urgent::int) with =, during with &&)
);
comment on table documents.legal_clock is 'Until when the law wants each step of a document done; a case keeps the rule it was begun under';
comment on column documents.legal_clock.clock is 'The step';
comment on column documents.legal_clock.urgent is 'Rule for urgent documents (khẩn, thượng khẩn, hỏa tốc) or for the others';
comment on column documents.legal_clock.unit is 'DAY close of work so many days on, or of the next working day; MORNING noon of the working day so many on; HOUR working hours; MINUTE by the clock';
comment on column documents.legal_clock.amount is 'How many; 0 days is the close of work of the same day';
comment on column documents.legal_clock.article is 'Where it is said';
comment on column documents.legal_clock.during is 'Days in Vietnam on which a case is begun under it';

insert into documents.legal_clock (id, clock, urgent, unit, amount, article, during) values
    (1, 'REGISTER', false, 'DAY', 1, 'NĐ 30/2020/NĐ-CP Điều 4.2c', '[2020-03-05,)'),
    (2, 'REGISTER', true, 'HOUR', 1, 'NĐ 30/2020/NĐ-CP Điều 4.2c', '[2020-03-05,)'),
    (3, 'ACKNOWLEDGE', false, 'DAY', 0, 'NĐ 30/2020/NĐ-CP Điều 21.2c', '[2020-03-05,)'),
    (4, 'ACKNOWLEDGE', true, 'DAY', 0, 'NĐ 30/2020/NĐ-CP Điều 21.2c', '[2020-03-05,)'),
    (5, 'PRESENT', false, 'DAY', 1, 'NĐ 30/2020/NĐ-CP Điều 23.1', '[2020-03-05,)'),
    (6, 'PRESENT', true, 'HOUR', 1, 'NĐ 30/2020/NĐ-CP Điều 4.2c, 23.1', '[2020-03-05,)'),
    (7, 'ISSUE', false, 'DAY', 1, 'NĐ 30/2020/NĐ-CP Điều 18.1', '[2020-03-05,)'),
    (8, 'ISSUE', true, 'MINUTE', 30, 'NĐ 30/2020/NĐ-CP Điều 18.1', '[2020-03-05,)'),
    (9, 'SEND', false, 'MORNING', 1, 'QĐ 28/2018/QĐ-TTg Điều 6.2', '[2018-09-01,)'),
    (10, 'SEND', true, 'MINUTE', 30, 'QĐ 28/2018/QĐ-TTg Điều 6.2', '[2018-09-01,)');

create table documents.clock_run (
    id uuid primary key,
    subject_kind text not null check (subject_kind in ('incoming', 'outgoing')),
    subject_id uuid not null,
    clock text not null,
    start timestamptz not null,
    rule int not null references documents.legal_clock (id),
    due timestamptz not null check (due >= start),
    met_at timestamptz,
    unique (subject_kind, subject_id, clock, start)
);
create index clock_run_open on documents.clock_run (clock, due) where met_at is null;
comment on table documents.clock_run is 'A step of a document with the rule and the instant it was due by then; late is judged against these';
comment on column documents.clock_run.subject_kind is 'Kind of the subject';
comment on column documents.clock_run.subject_id is 'Subject';
comment on column documents.clock_run.clock is 'The step';
comment on column documents.clock_run.start is 'From when it runs; begun anew, it is another run';
comment on column documents.clock_run.rule is 'The rule in force at the start';
comment on column documents.clock_run.due is 'Computed from it by the working time of the agency';
comment on column documents.clock_run.met_at is 'When the step was done, null while it is not';
