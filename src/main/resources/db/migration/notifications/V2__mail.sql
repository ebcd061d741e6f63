create table notifications.preference (
    person uuid primary key,
    mail boolean not null,
    address text not null check (address !~ '\s' and length(address) <= 254),
    minutes int not null check (minutes between 0 and 1440),
    quiet_from time not null,
    quiet_to time not null,
    since timestamptz not null,
    check (not mail or address <> '')
);
comment on table notifications.preference is 'How a person wants to be told by e-mail; without a row, not at all';
comment on column notifications.preference.person is 'Whose';
comment on column notifications.preference.mail is 'Whether e-mail is sent';
comment on column notifications.preference.address is 'Where to';
comment on column notifications.preference.minutes is 'Notices of so many minutes go in one letter';
comment on column notifications.preference.quiet_from is 'No letters from this time of day in Vietnam, but urgent ones';
comment on column notifications.preference.quiet_to is 'Until this time of day; equal to the beginning when no time is quiet';
comment on column notifications.preference.since is 'Told by mail is what came after';

create table notifications.letter (
    id uuid primary key,
    person uuid not null,
    address text not null,
    at timestamptz not null,
    tries int not null default 0,
    next_try timestamptz not null,
    sent_at timestamptz,
    given_up_at timestamptz,
    trouble text not null default '',
    check (num_nonnulls(sent_at, given_up_at) <= 1)
);
create index letter_waiting on notifications.letter (next_try) where sent_at is null and given_up_at is null;
comment on table notifications.letter is 'Letters on their way: tried until the mail server takes them, or given up with the reason';
comment on column notifications.letter.id is 'Also the Message-ID, so that a letter handed over twice is known as one';
comment on column notifications.letter.person is 'To whom';
comment on column notifications.letter.address is 'Where to, as it stood then';
comment on column notifications.letter.at is 'When put together';
comment on column notifications.letter.tries is 'How often it was tried';
comment on column notifications.letter.next_try is 'Not before; also keeps a second node from it while one is at it';
comment on column notifications.letter.sent_at is 'When the mail server took it, or nothing was left to say';
comment on column notifications.letter.given_up_at is 'When it was given up';
comment on column notifications.letter.trouble is 'What went wrong last';

alter table notifications.notice add column letter uuid references notifications.letter;
create index notice_unmailed on notifications.notice (person, at) where letter is null and read_at is null;
create index notice_of_letter on notifications.notice (letter) where letter is not null;
comment on column notifications.notice.letter is 'The letter it goes in; from then on in no other';
