create schema if not exists identity;

create table identity.account (
    id uuid primary key,
    login text not null unique check (login = lower(login) and login <> ''),
    person uuid not null unique,
    password text not null,
    created_at timestamptz not null,
    disabled_at timestamptz
);
comment on table identity.account is 'How a person signs in';
comment on column identity.account.id is 'Account';
comment on column identity.account.login is 'Name typed at sign-in, in small letters';
comment on column identity.account.person is 'Person (organization)';
comment on column identity.account.password is 'Argon2id with its parameters and salt';
comment on column identity.account.created_at is 'When made';
comment on column identity.account.disabled_at is 'When closed by an administrator, null while usable';

create table identity.attempt (
    login_hash bytea primary key check (length(login_hash) = 32),
    failed integer not null check (failed > 0),
    last_at timestamptz not null
);
comment on table identity.attempt is 'Wrong tries by what was typed as login, known or not, so that both are answered alike';
comment on column identity.attempt.login_hash is 'SHA-256 of the login: people type passwords there';
comment on column identity.attempt.failed is 'Wrong tries in a row';
comment on column identity.attempt.last_at is 'The last of them';

create table identity.session (
    id uuid primary key,
    token_hash bytea not null unique check (length(token_hash) = 32),
    account uuid not null references identity.account,
    csrf text not null,
    created_at timestamptz not null,
    last_access_at timestamptz not null,
    address text not null,
    agent text not null,
    post uuid,
    delegation uuid,
    revoked_at timestamptz
);
create index session_of_account on identity.session (account, created_at);
comment on table identity.session is 'Where people are signed in; the token itself is only in the browser';
comment on column identity.session.id is 'Names the session without opening it';
comment on column identity.session.token_hash is 'SHA-256 of the cookie''s token';
comment on column identity.session.account is 'Whose';
comment on column identity.session.csrf is 'Secret of its forms; the same account signing in again in the same browser keeps it, so that pages left open can be sent';
comment on column identity.session.created_at is 'When signed in';
comment on column identity.session.last_access_at is 'Last use, written at most once a minute';
comment on column identity.session.address is 'Network address at sign-in';
comment on column identity.session.agent is 'What the browser called itself';
comment on column identity.session.post is 'Post chosen to act in, null for the main one';
comment on column identity.session.delegation is 'Delegation chosen to act under, null in an own post';
comment on column identity.session.revoked_at is 'When signed out or revoked';
