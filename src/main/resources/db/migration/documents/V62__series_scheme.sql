create table documents.series_scheme (
    issuing_name uuid not null,
    type_code text not null,
    grp text not null check (grp ~ '^[a-z0-9-]{1,30}$'),
    basis text not null,
    during daterange not null,
    exclude using gist (issuing_name with =, type_code with =, during with &&)
);
comment on table documents.series_scheme is 'Which types of an issuing name do not share its common series of numbers, as the head of the agency decided (NĐ 30/2020 Đ15.1c); types of one group share a series';
comment on column documents.series_scheme.issuing_name is 'Whose documents';
comment on column documents.series_scheme.type_code is 'Code of documents.document_type';
comment on column documents.series_scheme.grp is 'Group of types, see documents.number_series.grp';
comment on column documents.series_scheme.basis is 'The decision it rests on';
comment on column documents.series_scheme.during is 'Days on which numbers are taken this way';
