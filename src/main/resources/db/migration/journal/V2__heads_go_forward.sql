-- the head of a chain takes the next number and its hash, nothing else (core, "Journal")
create function journal.go_forward() returns trigger language plpgsql as $$
begin
    if new.agency <> old.agency or new.number not in (old.number, old.number + 1) then
        raise exception 'the journal is append-only' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger chain_goes_forward before update on journal.chain for each row execute function journal.go_forward();
create trigger chain_not_emptied before truncate on journal.chain execute function journal.refuse();
