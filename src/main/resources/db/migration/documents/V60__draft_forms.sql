create table documents.draft_form (
    code text not null,
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    ordinal int not null,
    title text not null check (title in ('BESIDE', 'CENTRED')),
    addressing text not null check (addressing in ('REQUIRED', 'OPTIONAL', 'INVITED', 'NONE')),
    deciding boolean not null,
    lead text not null check (lead in ('ABOVE', 'ARTICLE', 'ADDRESSEES', 'NONE')),
    opening text not null default '',
    sample text not null,
    primary key (code, valid_from)
);
comment on table documents.draft_form is 'Types that are written here and the form each has (NĐ 30/2020 PL I.II, PL III); the page, the editor and the files are laid out by it';
comment on column documents.draft_form.code is 'Code of documents.document_type';
comment on column documents.draft_form.valid_from is 'First day a document may be begun in this form';
comment on column documents.draft_form.valid_to is 'Last day, null while in use';
comment on column documents.draft_form.ordinal is 'Order in which types are offered, the most used first';
comment on column documents.draft_form.title is 'BESIDE: "V/v …" under the number; CENTRED: name of the type and subject in the middle (PL I.II.5b)';
comment on column documents.draft_form.addressing is 'Whether "Kính gửi" stands on the page (PL I.II.9b–c), or those invited (Mẫu 1.7)';
comment on column documents.draft_form.deciding is 'True when grounds, the authority and "QUYẾT ĐỊNH:" stand before the articles (Mẫu 1.2)';
comment on column documents.draft_form.lead is 'What stands first under "Nơi nhận": Như trên, Như Điều …, the addressees by name, nothing';
comment on column documents.draft_form.opening is 'What a new text begins with; […] where words are to be filled in, {agency} for the issuing name';
comment on column documents.draft_form.sample is 'Where the law shows it';

create table documents.draft_form_field (
    code text not null,
    valid_from date not null,
    ordinal int not null,
    field text not null check (field ~ '^[a-z]{2,20}$'),
    label text not null,
    primary key (code, valid_from, field),
    foreign key (code, valid_from) references documents.draft_form (code, valid_from)
);
comment on table documents.draft_form_field is 'Lines a type has of its own, between its opening and its text (NĐ 30/2020 PL III, Mẫu 1.7)';
comment on column documents.draft_form_field.code is 'The type';
comment on column documents.draft_form_field.valid_from is 'First day of its form';
comment on column documents.draft_form_field.ordinal is 'Order on the page';
comment on column documents.draft_form_field.field is 'Name inside the program';
comment on column documents.draft_form_field.label is 'As it is printed';

insert into documents.draft_form (code, valid_from, ordinal, title, addressing, deciding, lead, sample, opening)
values
    ('cong-van', date '2020-03-05', 1, 'BESIDE', 'REQUIRED', false, 'ABOVE', 'NĐ 30/2020 PL III, Mẫu 1.5', ''),
    ('quyet-dinh', date '2020-03-05', 2, 'CENTRED', 'NONE', true, 'ARTICLE', 'NĐ 30/2020 PL III, Mẫu 1.2',
     E'Căn cứ Quyết định số […] quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của {agency};\nTheo đề nghị của […].\nĐiều 1. […]\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.\nĐiều 3. […] chịu trách nhiệm thi hành Quyết định này.'),
    ('to-trinh', date '2020-03-05', 3, 'CENTRED', 'REQUIRED', false, 'ABOVE', 'NĐ 30/2020 PL III, Mẫu 1.4',
     E'[…]\n{agency} kính trình […] xem xét, quyết định.'),
    ('bao-cao', date '2020-03-05', 4, 'CENTRED', 'OPTIONAL', false, 'ABOVE', 'NĐ 30/2020 PL III, Mẫu 1.4',
     E'Thực hiện […], {agency} báo cáo như sau:\nI. KẾT QUẢ THỰC HIỆN\n1. […]\nII. TỒN TẠI, NGUYÊN NHÂN\n1. […]\nIII. NHIỆM VỤ THỜI GIAN TỚI\n1. […]'),
    ('thong-bao', date '2020-03-05', 5, 'CENTRED', 'NONE', false, 'NONE', 'NĐ 30/2020 PL III, Mẫu 1.4',
     E'[…]\n{agency} thông báo để các cơ quan, đơn vị biết, thực hiện.'),
    ('ke-hoach', date '2020-03-05', 6, 'CENTRED', 'NONE', false, 'NONE', 'NĐ 30/2020 PL III, Mẫu 1.4',
     E'Thực hiện […], {agency} ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH, YÊU CẦU\n1. […]\nII. NỘI DUNG\n1. […]\nIII. TỔ CHỨC THỰC HIỆN\n1. […]'),
    ('giay-moi', date '2020-03-05', 7, 'CENTRED', 'INVITED', false, 'ADDRESSEES', 'NĐ 30/2020 PL III, Mẫu 1.7', '');

insert into documents.draft_form_field (code, valid_from, ordinal, field, label)
values
    ('giay-moi', date '2020-03-05', 1, 'event', 'Tới dự'),
    ('giay-moi', date '2020-03-05', 2, 'chair', 'Chủ trì:'),
    ('giay-moi', date '2020-03-05', 3, 'time', 'Thời gian:'),
    ('giay-moi', date '2020-03-05', 4, 'place', 'Địa điểm:');
