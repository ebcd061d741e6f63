create table tasks.report_file (
    file uuid primary key,
    report uuid not null references tasks.report (id)
);
create index report_file_report on tasks.report_file (report);
comment on table tasks.report_file is 'Files that came with a report; the files are the task''s own';
comment on column tasks.report_file.file is 'File of the task';
comment on column tasks.report_file.report is 'The report it came with';
