alter table exchange.partner drop constraint partner_our_secret_check;
alter table exchange.partner add constraint partner_our_secret_check check (length(our_secret) <= 400);
comment on column exchange.partner.our_secret is 'Our secret there, header X-SecretKey; sealed by AES-GCM under the key beside the data, after "aes:"';
