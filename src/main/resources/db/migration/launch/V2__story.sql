create schema if not exists launch;

create table launch.story (
    story text primary key,
    first_day date not null,
    told int not null default 0 check (told between 0 and steps),
    steps int not null check (steps >= 0)
);
comment on table launch.story is 'Stories of the demo that are put in behind the first page, and how far each is told';
comment on column launch.story.story is 'Its name';
comment on column launch.story.first_day is 'Day in Vietnam it was begun on; all its dates are counted from it';
comment on column launch.story.told is 'Steps told so far';
comment on column launch.story.steps is 'Steps it has';

create table launch.story_memory (
    story text not null references launch.story (story),
    name text not null,
    id uuid not null,
    primary key (story, name)
);
comment on table launch.story_memory is 'What a story has made, by names of its own, so that a later step finds it';
comment on column launch.story_memory.story is 'The story';
comment on column launch.story_memory.name is 'Name within the story';
comment on column launch.story_memory.id is 'What was made';
