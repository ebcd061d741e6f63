alter table worklist.item
    add column former_post uuid check (former_post is null or post is not null),
    add column former_name text check (former_name <> ''),
    add check (num_nonnulls(former_post, former_name) in (0, 2));
comment on column worklist.item.former_post is 'Post it waited for before that post or its unit ended: to be handed on';
comment on column worklist.item.former_name is 'Title and unit of that post, as they were called';
