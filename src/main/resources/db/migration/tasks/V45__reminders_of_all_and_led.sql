-- Whoever coordinates is reminded too: a step is told once to each post.
alter table tasks.urged drop constraint urged_pkey;
alter table tasks.urged add primary key (task, due, step, post);
comment on table tasks.urged is 'Steps of the ladder that were told, each once for a deadline to a post';

-- What a post leads, asked for within its agency as what it gave.
create index task_open_led on tasks.task (lead_post, agency, due, id) where state not in ('CLOSED', 'CANCELLED');
