-- What comes due is looked for every few minutes: without it each look reads all open items.
create index item_due on worklist.item (due) where closed_at is null and due is not null;
