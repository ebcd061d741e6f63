create table documents.phrase (
    id uuid primary key,
    agency uuid not null,
    kind text not null check (kind in ('DIRECTIVE', 'RETURN', 'REMARK')),
    label text not null check (label = btrim(label) and length(label) between 1 and 60),
    words text not null check (words = btrim(words) and length(words) between 1 and 500),
    during daterange not null check (not isempty(during) and not lower_inf(during)),
    exclude using gist (agency with =, kind with =, label with =, during with &&)
);
comment on table documents.phrase is 'Ready phrases of an agency (mẫu câu), offered beside the fields they fit; dated, so that nothing is lost';
comment on column documents.phrase.agency is 'Whose they are';
comment on column documents.phrase.kind is 'DIRECTIVE: ý kiến chỉ đạo; RETURN: lý do trả lại; REMARK: nhận xét dự thảo';
comment on column documents.phrase.label is 'Words of the button';
comment on column documents.phrase.words is 'What is put into the text';
comment on column documents.phrase.during is 'Days it is offered';
