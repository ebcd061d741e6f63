-- What a list of tasks looks words up in. With the agency among the words the index itself says which
-- of its tasks have them; a word common in the city costs an agency no more than its own tasks do.
create function tasks.found(agency uuid, words text) returns tsvector language sql immutable parallel safe
    return array_to_tsvector(array['@' || agency] || array(
        select distinct left(w, 40) from regexp_split_to_table(
            translate(lower(regexp_replace(normalize(words, nfd), '[\u0300-\u036f]', '', 'g')), 'đðøł', 'ddol'),
            '[^a-z0-9]+') w
        where w <> ''));
comment on function tasks.found(uuid, text) is 'Words without marks and capitals, each once, and whose they are';

alter table tasks.task add column found tsvector
    generated always as (tasks.found(agency, words || ' ' || source_name)) stored;
comment on column tasks.task.found is 'Its words and what it came from as a list looks them up: without marks, with the agency as @id';
-- What waits in the index's own list is read through by every look: kept short.
create index task_found on tasks.task using gin (found) with (gin_pending_list_limit = 128);

-- The first that have all words of a question. The table is never read through, however common the planner
-- takes them to be.
create function tasks.first_found(question tsquery, most int) returns setof uuid
    language sql stable parallel restricted set enable_seqscan = off as $$
    select t.id from tasks.task t where t.found @@ question limit most
$$;
comment on function tasks.first_found(tsquery, int) is 'Tasks with all words of a question, at most so many, in no order';
