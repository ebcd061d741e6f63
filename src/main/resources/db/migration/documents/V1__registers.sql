create schema if not exists documents;

create table documents.number_series (
    id uuid primary key,
    owner uuid not null,
    book text not null check (book in ('INCOMING', 'OUTGOING')),
    grp text not null default '' check (length(grp) <= 30),
    year int not null check (year between 2000 and 2999),
    last_number int not null check (last_number >= 1),
    last_day date not null check (extract(year from last_day) = year),
    unique (owner, book, grp, year)
);
comment on table documents.number_series is 'Running numbers of registers, one row per owner, book, group and year (NĐ 30/2020 Đ15.1, Đ22.2). Absent row: no number taken yet.';
comment on column documents.number_series.id is 'What tables with numbers refer to: unique (series, number)';
comment on column documents.number_series.owner is 'Agency for arrivals (one series per agency), issuing name for documents sent';
comment on column documents.number_series.book is 'INCOMING or OUTGOING register';
comment on column documents.number_series.grp is 'Group of types that share a series, as the head of the agency decided (Đ15.1c); empty for the common one';
comment on column documents.number_series.year is 'Year of the numbers'' day in Vietnam; numbers begin at 1 on 1 January';
comment on column documents.number_series.last_number is 'The number taken last';
comment on column documents.number_series.last_day is 'Day of the number taken last; a later number never has an earlier day';

create table documents.released_number (
    series uuid not null references documents.number_series (id),
    number int not null check (number >= 1),
    day date not null,
    primary key (series, number)
);
comment on table documents.released_number is 'Numbers given back; the next taker of the same day gets them, on a later day they stay unused in the register';
comment on column documents.released_number.series is 'Series the number belongs to';
comment on column documents.released_number.number is 'The number given back';
comment on column documents.released_number.day is 'Day the number was taken for, in Vietnam';

create table documents.document_type (
    code text not null check (code ~ '^[a-z-]{2,30}$'),
    name text not null,
    abbreviation text not null,
    copy boolean not null,
    ordinal int not null,
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    basis text not null,
    primary key (code, valid_from)
);
comment on table documents.document_type is 'Types of administrative documents and forms of copies with their abbreviations (NĐ 30/2020 Đ7, Đ25, PL III)';
comment on column documents.document_type.code is 'Stable name of the type inside the program';
comment on column documents.document_type.name is 'Name as official language writes it';
comment on column documents.document_type.abbreviation is 'Letters in the notation; empty for công văn and thư công, which have none';
comment on column documents.document_type.copy is 'True for forms of copies';
comment on column documents.document_type.ordinal is 'Order of the decree';
comment on column documents.document_type.valid_from is 'First day in force';
comment on column documents.document_type.valid_to is 'Last day in force, null while in force';
comment on column documents.document_type.basis is 'Where the law says so';

insert into documents.document_type (ordinal, code, name, abbreviation, copy, valid_from, basis)
select t.ordinal, t.code, t.name, t.abbreviation, t.ordinal > 29, date '2020-03-05', t.basis
from (values
    (1, 'nghi-quyet', 'Nghị quyết', 'NQ', 'NĐ 30/2020 Đ7, PL III'),
    (2, 'quyet-dinh', 'Quyết định', 'QĐ', 'NĐ 30/2020 Đ7, PL III'),
    (3, 'chi-thi', 'Chỉ thị', 'CT', 'NĐ 30/2020 Đ7, PL III'),
    (4, 'quy-che', 'Quy chế', 'QC', 'NĐ 30/2020 Đ7, PL III'),
    (5, 'quy-dinh', 'Quy định', 'QyĐ', 'NĐ 30/2020 Đ7, PL III'),
    (6, 'thong-cao', 'Thông cáo', 'TC', 'NĐ 30/2020 Đ7, PL III'),
    (7, 'thong-bao', 'Thông báo', 'TB', 'NĐ 30/2020 Đ7, PL III'),
    (8, 'huong-dan', 'Hướng dẫn', 'HD', 'NĐ 30/2020 Đ7, PL III'),
    (9, 'chuong-trinh', 'Chương trình', 'CTr', 'NĐ 30/2020 Đ7, PL III'),
    (10, 'ke-hoach', 'Kế hoạch', 'KH', 'NĐ 30/2020 Đ7, PL III'),
    (11, 'phuong-an', 'Phương án', 'PA', 'NĐ 30/2020 Đ7, PL III'),
    (12, 'de-an', 'Đề án', 'ĐA', 'NĐ 30/2020 Đ7, PL III'),
    (13, 'du-an', 'Dự án', 'DA', 'NĐ 30/2020 Đ7, PL III'),
    (14, 'bao-cao', 'Báo cáo', 'BC', 'NĐ 30/2020 Đ7, PL III'),
    (15, 'bien-ban', 'Biên bản', 'BB', 'NĐ 30/2020 Đ7, PL III'),
    (16, 'to-trinh', 'Tờ trình', 'TTr', 'NĐ 30/2020 Đ7, PL III'),
    (17, 'hop-dong', 'Hợp đồng', 'HĐ', 'NĐ 30/2020 Đ7, PL III'),
    (18, 'cong-van', 'Công văn', '', 'NĐ 30/2020 Đ7, PL III'),
    (19, 'cong-dien', 'Công điện', 'CĐ', 'NĐ 30/2020 Đ7, PL III'),
    (20, 'ban-ghi-nho', 'Bản ghi nhớ', 'BGN', 'NĐ 30/2020 Đ7, PL III'),
    (21, 'ban-thoa-thuan', 'Bản thỏa thuận', 'BTT', 'NĐ 30/2020 Đ7, PL III'),
    (22, 'giay-uy-quyen', 'Giấy ủy quyền', 'GUQ', 'NĐ 30/2020 Đ7, PL III'),
    (23, 'giay-moi', 'Giấy mời', 'GM', 'NĐ 30/2020 Đ7, PL III'),
    (24, 'giay-gioi-thieu', 'Giấy giới thiệu', 'GGT', 'NĐ 30/2020 Đ7, PL III'),
    (25, 'giay-nghi-phep', 'Giấy nghỉ phép', 'GNP', 'NĐ 30/2020 Đ7, PL III'),
    (26, 'phieu-gui', 'Phiếu gửi', 'PG', 'NĐ 30/2020 Đ7, PL III'),
    (27, 'phieu-chuyen', 'Phiếu chuyển', 'PC', 'NĐ 30/2020 Đ7, PL III'),
    (28, 'phieu-bao', 'Phiếu báo', 'PB', 'NĐ 30/2020 Đ7, PL III'),
    (29, 'thu-cong', 'Thư công', '', 'NĐ 30/2020 Đ7, PL III'),
    (30, 'sao-y', 'Sao y', 'SY', 'NĐ 30/2020 Đ25.1, PL III'),
    (31, 'trich-sao', 'Trích sao', 'TrS', 'NĐ 30/2020 Đ25.3, PL III'),
    (32, 'sao-luc', 'Sao lục', 'SL', 'NĐ 30/2020 Đ25.2, PL III')
) as t (ordinal, code, name, abbreviation, basis);
