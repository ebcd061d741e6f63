-- Every opening, closing and moving of an item leaves a line here, whatever statement did it; who is concerned is worked
-- out afterwards, so that the acts themselves stay short.
create table worklist.stirred (
    id bigint generated always as identity primary key,
    item uuid not null,
    post uuid,
    person uuid,
    opened boolean not null
);
comment on table worklist.stirred is 'Items whose readers are still to be told, and their counts to be looked at again';
comment on column worklist.stirred.item is 'Item';
comment on column worklist.stirred.post is 'Post it waits or waited for';
comment on column worklist.stirred.person is 'Person it waits or waited for';
comment on column worklist.stirred.opened is 'True when it began to wait for them, false when it ended or its time changed';

create function worklist.stir() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.post is distinct from old.post then
        insert into worklist.stirred (item, post, person, opened) values (old.id, old.post, old.person, false);
    end if;
    insert into worklist.stirred (item, post, person, opened)
    values (new.id, new.post, new.person,
        new.closed_at is null and (tg_op = 'INSERT' or new.post is distinct from old.post));
    return null;
end $$;
comment on function worklist.stir() is 'Leaves the line';

create trigger item_stirs after insert or update of closed_at, due, post on worklist.item
    for each row execute function worklist.stir();

create table worklist.warned (
    item uuid not null references worklist.item on delete cascade,
    due timestamptz not null,
    late boolean not null,
    primary key (item, due, late)
);
comment on table worklist.warned is 'Due times of which people were warned already';
comment on column worklist.warned.item is 'Item';
comment on column worklist.warned.due is 'The due time; another one is warned of anew';
comment on column worklist.warned.late is 'True when told that it has passed, false when told that it comes';
