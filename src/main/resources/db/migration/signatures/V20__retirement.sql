-- Keys taken out of use before their certificate ends
create table signatures.retirement (
  key    uuid        primary key references signatures.key,
  at     timestamptz not null,
  basis  text        not null check (length(basis) between 1 and 500),
  person uuid
);
comment on table signatures.retirement is 'Keys that sign no more: their agency ended, or they were handed in. What they signed before stays as it is judged.';
comment on column signatures.retirement.key is 'The key.';
comment on column signatures.retirement.at is 'From when on.';
comment on column signatures.retirement.basis is 'Decision or record it rests on.';
comment on column signatures.retirement.person is 'Who took it out of use, null for the program as an agency''s end came.';
