-- Whose open items wait in an agency, answered from the index alone
create index item_of_people on worklist.item (agency, unit, person) where closed_at is null and person is not null;
