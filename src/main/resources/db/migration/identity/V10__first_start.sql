-- The first start without the demo: a code on the console opens the page that makes the first administrator, once
create table identity.first_start (
    one boolean primary key default true check (one),
    code bytea not null check (length(code) = 32),
    made_at timestamptz not null,
    wrong int not null default 0 check (wrong between 0 and 10)
);
comment on table identity.first_start is 'The code a start of an empty program said on the console; gone once used, another with each start until then';
comment on column identity.first_start.one is 'There is one at most';
comment on column identity.first_start.code is 'SHA-256 of the code';
comment on column identity.first_start.made_at is 'When it was said';
comment on column identity.first_start.wrong is 'Wrong ones tried; after ten only a new start gives another';
