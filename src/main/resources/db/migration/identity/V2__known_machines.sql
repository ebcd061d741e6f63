create table identity.machine (
    token_hash bytea not null check (length(token_hash) = 32),
    account uuid not null references identity.account,
    since timestamptz not null,
    last_at timestamptz not null,
    primary key (token_hash, account)
);
create index machine_of_account on identity.machine (account);
comment on table identity.machine is 'Browsers somebody has signed in from: wrong tries elsewhere do not lock them out there';
comment on column identity.machine.token_hash is 'SHA-256 of the cookie''s token';
comment on column identity.machine.account is 'Who signed in there; a shared computer has a row for each';
comment on column identity.machine.since is 'First sign-in';
comment on column identity.machine.last_at is 'Latest sign-in; forgotten half a year after it';

comment on column identity.attempt.login_hash is 'SHA-256 of the login (people type passwords there), on a known machine of the login and the machine''s token';
comment on column identity.attempt.failed is 'Tries in a row, the one being looked at included; gone when one is right';
