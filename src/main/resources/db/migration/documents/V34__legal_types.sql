alter table documents.document_type add column legal boolean not null default false;
comment on column documents.document_type.legal is 'True for legal documents (văn bản quy phạm pháp luật): they arrive and are registered, each with a series of its own where it is issued (NĐ 30/2020 Đ15.1a)';

insert into documents.document_type (ordinal, code, name, abbreviation, copy, legal, valid_from, basis)
select t.ordinal, t.code, t.name, t.abbreviation, false, true, date '2016-07-01', 'Luật 80/2015/QH13 Đ4'
from (values
    (41, 'hien-phap', 'Hiến pháp', ''),
    (42, 'bo-luat', 'Bộ luật', ''),
    (43, 'luat', 'Luật', ''),
    (44, 'phap-lenh', 'Pháp lệnh', 'PL'),
    (45, 'lenh', 'Lệnh', 'L'),
    (46, 'nghi-quyet-lien-tich', 'Nghị quyết liên tịch', 'NQLT'),
    (47, 'nghi-dinh', 'Nghị định', 'NĐ'),
    (48, 'thong-tu', 'Thông tư', 'TT'),
    (49, 'thong-tu-lien-tich', 'Thông tư liên tịch', 'TTLT')
) as t (ordinal, code, name, abbreviation);
