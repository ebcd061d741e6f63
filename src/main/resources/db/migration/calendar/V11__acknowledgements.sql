create table calendar.acknowledgement (
    entry uuid not null references calendar.entry (id),
    version int not null,
    person uuid not null,
    asked_at timestamptz not null,
    answered_at timestamptz,
    primary key (entry, version, person)
);
comment on table calendar.acknowledgement is 'Changes within 24 hours before an entry begins: who was asked to say "đã rõ", and who has';
comment on column calendar.acknowledgement.entry is 'Of what';
comment on column calendar.acknowledgement.version is 'Version of the entry that says what changed';
comment on column calendar.acknowledgement.person is 'Who is asked';
comment on column calendar.acknowledgement.asked_at is 'When the change was made';
comment on column calendar.acknowledgement.answered_at is 'When they said so, null while missing';
