-- The demo's own time-stamp service
create table signatures.time_stamping (
  one    boolean primary key default true check (one),
  pkcs12 bytea   not null
);
comment on table signatures.time_stamping is 'Key of the time-stamp service the demo runs itself; empty elsewhere.';
comment on column signatures.time_stamping.one is 'There is one row at most.';
comment on column signatures.time_stamping.pkcs12 is 'Private key and certificate chain, under a password that is no secret: the certificate says that it is worth nothing.';
