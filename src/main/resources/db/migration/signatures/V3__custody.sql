-- Who keeps an agency's key (NĐ 30/2020 Đ32), and when the end of certificates is told
create table signatures.custody (
  id           uuid        primary key,
  key          uuid        not null references signatures.key,
  keeper       uuid        not null,
  basis        text        not null check (length(basis) between 1 and 500),
  handed_by    uuid        not null,
  handed_post  uuid        not null,
  handed_at    timestamptz not null,
  taken_at     timestamptz,
  ended_at     timestamptz,
  withdrawn_at timestamptz,
  check (taken_at is null or withdrawn_at is null),
  check (ended_at is null or taken_at is not null)
);
create unique index custody_offered on signatures.custody (key) where taken_at is null and withdrawn_at is null;
create unique index custody_kept on signatures.custody (key) where taken_at is not null and ended_at is null;
create index custody_by_key on signatures.custody (key, handed_at desc);
comment on table signatures.custody is 'Handing an agency''s key over from one clerk to another: a recorded act of both (NĐ 30/2020 Đ32.2b).';
comment on column signatures.custody.key is 'The agency''s key.';
comment on column signatures.custody.keeper is 'Who is to keep it, and keeps it once taken over.';
comment on column signatures.custody.basis is 'The written permission of the person in charge: number, notation, date.';
comment on column signatures.custody.handed_by is 'Who handed it over: the keeper before, or the head of the agency who gives it to its first.';
comment on column signatures.custody.handed_post is 'In which post.';
comment on column signatures.custody.handed_at is 'When it was handed over.';
comment on column signatures.custody.taken_at is 'When the keeper took it over in person; only from then on it is theirs.';
comment on column signatures.custody.ended_at is 'When the next keeper took it over.';
comment on column signatures.custody.withdrawn_at is 'When the hand-over was taken back before anybody took it.';

create table signatures.expiry_rule (
  since date     primary key,
  days  smallint[] not null check (cardinality(days) between 1 and 9 and 0 < all (days))
);
comment on table signatures.expiry_rule is 'How long before its end a certificate is told of; the newest row reached holds.';
comment on column signatures.expiry_rule.since is 'First day of the rule.';
comment on column signatures.expiry_rule.days is 'Days ahead; each is told once.';
insert into signatures.expiry_rule values ('2020-01-01', '{60,30,7}');

create table signatures.expiry_told (
  key  uuid        not null references signatures.key,
  days smallint    not null,
  at   timestamptz not null,
  primary key (key, days)
);
comment on table signatures.expiry_told is 'Which end of a certificate was told how long before, so that no night tells it again.';
comment on column signatures.expiry_told.key is 'The key of the certificate.';
comment on column signatures.expiry_told.days is 'The days ahead of the rule.';
comment on column signatures.expiry_told.at is 'When it was told.';
