create table calendar.feed (
    id uuid primary key,
    hash bytea not null unique check (length(hash) = 32),
    person uuid not null,
    agency uuid not null,
    kind text not null check (kind in ('PERSON', 'UNIT', 'ROOM')),
    ref uuid not null,
    made_at timestamptz not null,
    read_at timestamptz,
    withdrawn_at timestamptz
);
create index feed_of_person on calendar.feed (person) where withdrawn_at is null;
comment on table calendar.feed is 'Secret links by which calendar programs read a calendar with the rights of whoever made the link';
comment on column calendar.feed.hash is 'SHA-256 of the secret; the secret itself is shown once and kept nowhere';
comment on column calendar.feed.person is 'Who made it; what they may see when it is read is in it';
comment on column calendar.feed.agency is 'Agency in which it was made';
comment on column calendar.feed.kind is 'Whose calendar: a person''s own, a unit''s, a room''s';
comment on column calendar.feed.ref is 'The person, unit or room';
comment on column calendar.feed.made_at is 'When';
comment on column calendar.feed.read_at is 'When it was read last, to the hour; null for never';
comment on column calendar.feed.withdrawn_at is 'When its owner withdrew it; the link then leads nowhere';
