create table calendar.version_invited (
    entry uuid not null,
    version int not null,
    at timestamptz not null,
    primary key (entry, version),
    foreign key (entry, version) references calendar.entry_version (entry, version)
);
insert into calendar.version_invited select entry, version, at from calendar.entry_version;
create index entry_version_by_time on calendar.entry_version (at);
comment on table calendar.version_invited is 'Published versions for which it was looked who outside gets an invitation: once each';
comment on column calendar.version_invited.entry is 'The entry';
comment on column calendar.version_invited.version is 'Its version';
comment on column calendar.version_invited.at is 'When it was looked';

create table calendar.invitation (
    id uuid primary key,
    entry uuid not null,
    version int not null,
    address text not null check (length(address) between 3 and 254),
    method text not null check (method in ('REQUEST', 'CANCEL')),
    subject text not null,
    words text not null,
    ics bytea not null,
    made_at timestamptz not null,
    next_try timestamptz not null,
    tries int not null default 0,
    sent_at timestamptz,
    given_up_at timestamptz,
    trouble text not null default '',
    foreign key (entry, version) references calendar.version_invited (entry, version),
    constraint invited_once unique (entry, version, address)
);
create index invitation_waiting on calendar.invitation (next_try) where sent_at is null and given_up_at is null;
comment on table calendar.invitation is 'Invitations by e-mail with a calendar file (RFC 6047) to those outside: one for each address and version';
comment on column calendar.invitation.entry is 'The entry';
comment on column calendar.invitation.version is 'Its version, which is the SEQUENCE of the file';
comment on column calendar.invitation.address is 'Where it goes';
comment on column calendar.invitation.method is 'REQUEST asks or tells a change, CANCEL takes it back';
comment on column calendar.invitation.subject is 'Subject of the letter';
comment on column calendar.invitation.words is 'Its text';
comment on column calendar.invitation.ics is 'Its calendar file, as it was when the version was published';
comment on column calendar.invitation.made_at is 'When it was written';
comment on column calendar.invitation.next_try is 'Not before then';
comment on column calendar.invitation.tries is 'How often it was tried';
comment on column calendar.invitation.sent_at is 'When the mail server took it';
comment on column calendar.invitation.given_up_at is 'When it was given up: refused for good, or five days without a server';
comment on column calendar.invitation.trouble is 'What the server said last';
