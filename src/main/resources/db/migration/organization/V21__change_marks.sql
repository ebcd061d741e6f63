-- What was read of an organization may be remembered until the next mark: one for each transaction that changed one
create table organization.change_mark (
    id uuid primary key default uuidv7(),
    at timestamptz not null default now()
);
comment on table organization.change_mark is 'Units, posts, people or what hangs on them were changed by a transaction; how many there are and the newest tell whether what was read still holds';
comment on column organization.change_mark.id is 'Identifier, rising with time';
comment on column organization.change_mark.at is 'When the transaction began';

create function organization.mark_change() returns trigger language plpgsql as $$
begin
    if coalesce(current_setting('organization.marked', true), '') = '' then
        insert into organization.change_mark default values;
        perform set_config('organization.marked', 'yes', true);
    end if;
    return null;
end
$$;

create trigger change_mark after insert or update or delete on organization.unit
    for each statement execute function organization.mark_change();
create trigger change_mark after insert or update or delete on organization.unit_code
    for each statement execute function organization.mark_change();
create trigger change_mark after insert or update or delete on organization.issuing_name
    for each statement execute function organization.mark_change();
create trigger change_mark after insert or update or delete on organization.post
    for each statement execute function organization.mark_change();
create trigger change_mark after insert or update or delete on organization.person
    for each statement execute function organization.mark_change();
create trigger change_mark after insert or update or delete on organization.holding
    for each statement execute function organization.mark_change();
create trigger change_mark after insert or update or delete on organization.supervision
    for each statement execute function organization.mark_change();
