create schema if not exists files;
comment on schema files is 'Content by hash, and the files of subjects with their versions.';

create table files.blob (
  sha256     text        primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  size       bigint      not null check (size >= 0),
  media_type text        not null check (length(media_type) <= 100),
  pages      integer     not null check (pages >= 0),
  stored_at  timestamptz not null
);
create index blob_by_time on files.blob (stored_at);
comment on table files.blob is 'Immutable content, stored once in the folder or bucket under its hash. One without a version is swept after a day.';
comment on column files.blob.sha256 is 'Lower-case hex of the content''s SHA-256, its name in the store.';
comment on column files.blob.size is 'Bytes.';
comment on column files.blob.media_type is 'Type detected from the content, never from the name.';
comment on column files.blob.pages is 'Pages of a PDF, 0 for anything else.';
comment on column files.blob.stored_at is 'When it last came in; the day of the sweeper counts from here.';

create table files.file (
  id           uuid primary key,
  subject_kind text    not null check (length(subject_kind) between 1 and 40),
  subject_id   uuid    not null,
  role         text    not null check (role in ('MAIN', 'ATTACHMENT')),
  name         text    not null check (length(name) between 1 and 255),
  newest       integer not null check (newest >= 1),
  frozen_why   text    check (length(frozen_why) between 1 and 60),
  frozen_at    timestamptz,
  check ((frozen_why is null) = (frozen_at is null))
);
create index file_of_subject on files.file (subject_kind, subject_id);
comment on table files.file is 'A file of a subject, the same over its versions. Who may see it is decided by the module that owns the subject.';
comment on column files.file.subject_kind is 'Kind of the subject, for example incoming.';
comment on column files.file.subject_id is 'The subject.';
comment on column files.file.role is 'MAIN: the document itself; ATTACHMENT: comes with it.';
comment on column files.file.name is 'Name as given, for people.';
comment on column files.file.newest is 'Newest version; counted up under the row''s lock, so that two versions never get one number.';
comment on column files.file.frozen_why is 'Why the newest version may not be replaced, for example signed; null while it may.';
comment on column files.file.frozen_at is 'When it was frozen.';

create table files.version (
  file    uuid        not null references files.file,
  version integer     not null check (version >= 1),
  sha256  text        not null references files.blob,
  by      uuid,
  at      timestamptz not null,
  primary key (file, version)
);
create index version_by_blob on files.version (sha256);
comment on table files.version is 'Versions of files; rows are added, never changed.';
comment on column files.version.file is 'The file.';
comment on column files.version.version is 'Counts from 1.';
comment on column files.version.sha256 is 'Its content.';
comment on column files.version.by is 'Person who stored it, null for the system.';
comment on column files.version.at is 'When it was stored.';
