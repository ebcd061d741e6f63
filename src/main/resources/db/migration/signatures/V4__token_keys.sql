-- Keys of agencies on a token or in a security module (PKCS#11), opened there with its PIN
alter table signatures.key alter column pkcs12 drop not null;
alter table signatures.key add column token_key text check (length(token_key) between 1 and 200);
alter table signatures.key add check (num_nonnulls(pkcs12, token_key) = 1);
alter table signatures.key add check (token_key is null or issuing_name is not null);
comment on column signatures.key.pkcs12 is 'Private key and certificate chain; the PIN is its password and is kept nowhere. Null for a key on a token.';
comment on column signatures.key.token_key is 'Label of the key on the token the settings name; it never leaves the token. Null for a key kept here.';
