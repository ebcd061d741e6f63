create schema if not exists signatures;
comment on schema signatures is 'Keys, their uses, pictures of signatures and seals, trusted certificates, judgements of files.';

create table signatures.key (
  id           uuid        primary key,
  person       uuid,
  issuing_name uuid,
  agency       uuid,
  pkcs12       bytea       not null,
  name         text        not null check (length(name) between 1 and 200),
  issuer       text        not null,
  valid_from   timestamptz not null,
  valid_to     timestamptz not null,
  demo         boolean     not null,
  wrong_tries  smallint    not null default 0 check (wrong_tries between 0 and 5),
  locked_at    timestamptz,
  check (num_nonnulls(person, issuing_name) = 1),
  check ((issuing_name is null) = (agency is null)),
  check (valid_from < valid_to),
  check (locked_at is null or wrong_tries = 5)
);
create index key_by_person on signatures.key (person, valid_to desc);
create index key_by_issuing_name on signatures.key (issuing_name, valid_to desc);
comment on table signatures.key is 'A key of a person or of an issuing name, encrypted with its PIN as PKCS#12.';
comment on column signatures.key.person is 'Whose own key it is; null for an agency''s.';
comment on column signatures.key.issuing_name is 'The issuing name it seals for; null for a person''s.';
comment on column signatures.key.agency is 'The agency of the issuing name, whose clerks may unlock it (NĐ 30/2020 Đ32).';
comment on column signatures.key.pkcs12 is 'Private key and certificate chain; the PIN is its password and is kept nowhere.';
comment on column signatures.key.name is 'Common name of the certificate''s subject.';
comment on column signatures.key.issuer is 'Common name of the certificate''s issuer.';
comment on column signatures.key.valid_from is 'The certificate''s validity.';
comment on column signatures.key.valid_to is 'The certificate''s validity.';
comment on column signatures.key.demo is 'Issued by the demo authority, without legal value.';
comment on column signatures.key.wrong_tries is 'PINs tried since the last right one; counted before the PIN is looked at.';
comment on column signatures.key.locked_at is 'When the fifth wrong PIN locked it.';

create table signatures.use (
  id         uuid        primary key,
  key        uuid        not null references signatures.key,
  person     uuid        not null,
  post       uuid        not null,
  delegation uuid,
  at         timestamptz not null
);
create index use_by_key on signatures.use (key, at);
comment on table signatures.use is 'Each unlocking of an agency''s key; never changed.';
comment on column signatures.use.key is 'The key.';
comment on column signatures.use.person is 'Who unlocked it.';
comment on column signatures.use.post is 'In which post.';
comment on column signatures.use.delegation is 'Under which delegation, null when the person holds the post.';
comment on column signatures.use.at is 'When.';

create table signatures.image (
  id           uuid  primary key,
  person       uuid,
  issuing_name uuid,
  png          bytea not null check (length(png) between 67 and 1000000),
  valid_from   date  not null,
  check (num_nonnulls(person, issuing_name) = 1),
  unique (person, valid_from),
  unique (issuing_name, valid_from)
);
comment on table signatures.image is 'Pictures shown where a signature stands: a person''s scanned signature in blue, a seal in red (NĐ 30/2020 PL I.II.7d, 8).';
comment on column signatures.image.person is 'Whose signature it shows; null for a seal.';
comment on column signatures.image.issuing_name is 'Whose seal it shows; null for a person''s signature.';
comment on column signatures.image.png is 'PNG with a clear ground.';
comment on column signatures.image.valid_from is 'First day it is used; the newest one reached holds.';

create table signatures.anchor (
  sha256      text        primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  certificate bytea       not null,
  crl         bytea,
  demo        boolean     not null,
  since       timestamptz not null
);
comment on table signatures.anchor is 'Certificates trusted here besides those in the folder named by the setting.';
comment on column signatures.anchor.sha256 is 'Of the certificate.';
comment on column signatures.anchor.certificate is 'DER.';
comment on column signatures.anchor.crl is 'Revocation list it issued, DER; null when none is at hand.';
comment on column signatures.anchor.demo is 'Trusted only while the demo is on.';
comment on column signatures.anchor.since is 'When it came to be trusted.';

create table signatures.judgement (
  sha256    text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
  policy    text        not null,
  verdict   text        not null check (verdict in ('VALID', 'UNTRUSTED', 'NOT_SIGNED', 'CHANGED', 'BROKEN')),
  report    jsonb       not null,
  judged_at timestamptz not null,
  primary key (sha256, policy)
);
comment on table signatures.judgement is 'What was found in a file''s signatures, once per content and policy; never changed.';
comment on column signatures.judgement.sha256 is 'Of the file''s content.';
comment on column signatures.judgement.policy is 'Version of the policy and digest of the trusted certificates it was judged by.';
comment on column signatures.judgement.verdict is 'The worst thing found.';
comment on column signatures.judgement.report is 'Signatures, missing ones and findings as shown.';
comment on column signatures.judgement.judged_at is 'When.';
