create table tasks.report (
    id uuid primary key,
    task uuid not null references tasks.task (id),
    kind text not null check (kind in ('PROGRESS', 'DONE', 'PART')),
    percent int check (percent between 0 and 100),
    words text not null check (length(words) between 1 and 4000),
    by_person uuid not null,
    by_post uuid not null,
    at timestamptz not null,
    check ((percent is null) = (kind = 'PART'))
);
create index report_task on tasks.report (task, at);
comment on table tasks.report is 'What was reported of a task, step by step';
comment on column tasks.report.task is 'Task';
comment on column tasks.report.kind is 'PROGRESS and DONE of the lead, PART of who coordinates';
comment on column tasks.report.percent is 'How far it is; null for a part of a coordinator';
comment on column tasks.report.words is 'The report';
comment on column tasks.report.by_person is 'Who reported';
comment on column tasks.report.by_post is 'In which post';
comment on column tasks.report.at is 'When';

create table tasks.extension (
    id uuid primary key,
    task uuid not null references tasks.task (id),
    due timestamptz not null,
    reason text not null check (length(reason) between 1 and 2000),
    by_person uuid not null,
    by_post uuid not null,
    at timestamptz not null,
    decision text check (decision in ('GRANTED', 'REFUSED', 'LAPSED')),
    words text check (length(words) <= 2000),
    decided_person uuid,
    decided_post uuid,
    decided_at timestamptz,
    check ((decision is null) = (decided_at is null) and (decision is null) = (decided_person is null)
        and (decision is null) = (decided_post is null) and (decision is null) = (words is null))
);
create unique index extension_undecided on tasks.extension (task) where decision is null;
create index extension_task on tasks.extension (task, at);
comment on table tasks.extension is 'Later deadlines asked for (gia hạn), before the one in force; one undecided at a time';
comment on column tasks.extension.task is 'Task';
comment on column tasks.extension.due is 'The deadline wished for';
comment on column tasks.extension.reason is 'Why';
comment on column tasks.extension.by_person is 'Who asked';
comment on column tasks.extension.by_post is 'In which post';
comment on column tasks.extension.at is 'When it was asked';
comment on column tasks.extension.decision is 'GRANTED, REFUSED, or LAPSED when the task went on before anybody decided; null while undecided';
comment on column tasks.extension.words is 'Words of the decision, empty for none';
comment on column tasks.extension.decided_person is 'Who decided, or whose act made it lapse';
comment on column tasks.extension.decided_post is 'In which post';
comment on column tasks.extension.decided_at is 'When it was decided';

create table tasks.answer (
    id uuid primary key,
    task uuid not null references tasks.task (id),
    kind text not null check (kind in
        ('RETURN', 'GIVE_AGAIN', 'SEND_BACK', 'PUT_OFF', 'RESUME', 'CANCEL')),
    words text not null check (length(words) between 1 and 2000),
    by_person uuid not null,
    by_post uuid not null,
    at timestamptz not null
);
create index answer_task on tasks.answer (task, at);
comment on table tasks.answer is 'Acts on a task that need a reason';
comment on column tasks.answer.task is 'Task';
comment on column tasks.answer.kind is 'Which act';
comment on column tasks.answer.words is 'The reason';
comment on column tasks.answer.by_person is 'Who acted';
comment on column tasks.answer.by_post is 'In which post';
comment on column tasks.answer.at is 'When';

create table tasks.confirmation (
    task uuid primary key references tasks.task (id),
    quality int not null check (quality between 1 and 4),
    words text not null check (length(words) <= 2000),
    by_person uuid not null,
    by_post uuid not null,
    at timestamptz not null
);
comment on table tasks.confirmation is 'Completion confirmed by who gave the task, with its rating; once. Whether it was in time follows from the report and the deadline in force';
comment on column tasks.confirmation.task is 'Task';
comment on column tasks.confirmation.quality is '4 xuất sắc, 3 tốt, 2 đạt, 1 chưa đạt';
comment on column tasks.confirmation.words is 'Remark, empty for none';
comment on column tasks.confirmation.by_person is 'Who confirmed';
comment on column tasks.confirmation.by_post is 'In which post';
comment on column tasks.confirmation.at is 'When';

create table tasks.return_rule (
    id uuid primary key,
    days int not null check (days between 0 and 30),
    during daterange not null check (not isempty(during) and not lower_inf(during)),
    basis text not null,
    exclude using gist (during with &&)
);
comment on table tasks.return_rule is 'Within how many working days a task that is not one''s own may be returned; dated';
comment on column tasks.return_rule.days is 'Working days after the day it was given';
comment on column tasks.return_rule.during is 'Days on which it is the rule';
comment on column tasks.return_rule.basis is 'Where it is from';

insert into tasks.return_rule (id, days, during, basis) values
    ('0199f6a0-0000-7000-8000-000000000001', 2, '[2014-07-27,)', 'Mức thường gặp trong quy chế theo dõi nhiệm vụ của các tỉnh, theo trí nhớ; chưa đối chiếu văn bản');
