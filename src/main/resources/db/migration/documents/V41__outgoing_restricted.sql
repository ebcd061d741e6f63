alter table documents.outgoing add column restricted boolean not null default false;
comment on column documents.outgoing.restricted is 'Hạn chế: it answers a restricted document, so only duties and the head of the agency may see it';
