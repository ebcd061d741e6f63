create table calendar.act_report (
    key uuid not null,
    person uuid not null,
    at timestamptz not null,
    act text not null check (act in ('CONSOLIDATE', 'APPROVE', 'PUBLISH')),
    passed int not null check (passed >= 0),
    refused jsonb not null,
    primary key (key, person)
);
comment on table calendar.act_report is 'What came of an act on many entries, shown on the page one goes to';
comment on column calendar.act_report.key is 'Idempotency key of the act';
comment on column calendar.act_report.person is 'Who acted';
comment on column calendar.act_report.at is 'When';
comment on column calendar.act_report.act is 'Tổng hợp, duyệt, công bố';
comment on column calendar.act_report.passed is 'How many passed';
comment on column calendar.act_report.refused is 'The others: id, words, and the reason as a message key with its values';
