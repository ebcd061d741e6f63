alter table documents.outgoing_content add column fields jsonb not null default '{}' check (jsonb_typeof(fields) = 'object');
comment on column documents.outgoing_content.fields is 'Lines the type has of its own (documents.draft_form_field), by name';
comment on column documents.outgoing_content.body is 'The text: a paragraph a line, numbered as it is printed; **bold**, __slanted__, | cells | of tables |';
