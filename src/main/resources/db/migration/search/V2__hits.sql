-- What the index has for a question, from the newest back, until enough is found or there is no
-- more. Slices are walked, the narrowest first and wider ones as long as little is found: what is
-- common is found in the first, what is rare costs a few looks. Planned anew each time: a plan for
-- any question reads the whole table.
create function search.walk(question tsquery, since date, until date, below bigint, most int)
    returns setof bigint
    language plpgsql stable parallel restricted
    set plan_cache_mode = force_custom_plan as $$
declare
    widths constant bigint[] := array[1024, 8192, 65536, 524288, 4194304];
    level int := 1;
    newest bigint := (select max(p.seq) from search.posting p);
    top bigint := least(coalesce(below - 1, newest), newest);
    slice bigint;
    found_now int;
begin
    while top >= 0 and most > 0 loop
        slice := top / widths[level];
        return query
            select p.seq from search.posting p
            where p.tokens @@ (question && ('''#' || level || ':' || slice || '''')::tsquery)
              and p.seq <= top
              and (since is null or p.day >= since) and (until is null or p.day <= until)
            order by p.seq desc limit most;
        get diagnostics found_now = row_count;
        most := most - found_now;
        top := slice * widths[level] - 1;
        if found_now * 8 < most then
            level := least(level + 1, 5);
        end if;
    end loop;
end
$$;

-- Of what was found, in its order, what the reader may see as the audience stands now ("offset 0"
-- keeps the planner from reading their whole audience instead).
create function search.seen(seqs bigint[], tiers int[], readers text[], most int)
    returns table (tier int, seq bigint, kind text, id uuid, day date, party text)
    language sql stable parallel restricted as $$
    select h.tier, h.seq, h.kind, h.id, h.day, h.party from (
        select f.tier, p.seq, p.kind, p.id, p.day, p.party
        from unnest(seqs, tiers) f (seq, tier) join search.posting p on p.seq = f.seq
        order by f.tier, p.seq desc offset 0) h
    where exists (select 1 from access.visible v where v.subject_kind = h.kind
        and v.subject_id = h.id and v.principal = any(readers) offset 0)
    limit most
$$;

-- Hits of a search, better tiers first and the newest of each first. When the widest question finds
-- few enough, these are all, and each is put in its tier; otherwise tier after tier is walked. who
-- are tokens of the reader: they keep the walk to what was theirs when it was read in.
create function search.hits(
    tiers tsquery[], base tsquery, who tsquery, readers text[], since date, until date,
    after_tier int, after_seq bigint, most int)
    returns table (tier int, seq bigint, kind text, id uuid, day date, party text)
    language plpgsql stable parallel restricted as $$
declare
    few constant int := 1000;
    found_seqs bigint[] := array(select search.walk(base && who, since, until, null, few));
    found_tiers int[];
    below bigint := after_seq;
    found_now int;
begin
    if cardinality(found_seqs) < few then
        found_tiers := array(
            select (select min(u.tier)::int from unnest(tiers) with ordinality u (question, tier)
                    where p.tokens @@ u.question)
            from unnest(found_seqs) with ordinality f (seq, place)
            join search.posting p on p.seq = f.seq order by f.place);
        return query select * from search.seen(found_seqs, found_tiers, readers, most);
        return;
    end if;
    for t in coalesce(after_tier, 1) .. cardinality(tiers) loop
        loop
            found_seqs := array(select search.walk(tiers[t] && who, since, until, below, most));
            exit when cardinality(found_seqs) = 0;
            found_tiers := array_fill(t, array[cardinality(found_seqs)]);
            return query select * from search.seen(found_seqs, found_tiers, readers, most);
            get diagnostics found_now = row_count;
            most := most - found_now;
            exit when most <= 0 or cardinality(found_seqs) < most + found_now;
            below := found_seqs[cardinality(found_seqs)];
        end loop;
        exit when most <= 0;
        below := null;
    end loop;
end
$$;

-- What was read in but has changed since: a right given a moment ago counts before the index knows it.
create function search.fresh(tiers tsquery[], readers text[], since date, until date)
    returns table (tier int, seq bigint, kind text, id uuid, day date, party text)
    language sql stable parallel restricted as $$
    select t.tier, p.seq, p.kind, p.id, p.day, p.party
    from (select distinct w.kind, w.id
          from (select * from search.pending order by n desc limit 300) w) changed
    join search.posting p on p.kind = changed.kind and p.id = changed.id
    cross join lateral (
        select min(u.tier)::int as tier from unnest(tiers) with ordinality u (question, tier)
        where p.tokens @@ u.question) t
    where t.tier is not null
      and (since is null or p.day >= since) and (until is null or p.day <= until)
      and exists (select 1 from access.visible v where v.subject_kind = p.kind
          and v.subject_id = p.id and v.principal = any(readers) offset 0)
$$;
