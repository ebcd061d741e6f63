-- A delegation is a person's: it ends with their holding of the post, so that a successor never finds their work opened by
-- somebody else's word (core, "Delegation": never wider than the delegator's own).
alter table organization.delegation add column from_person uuid references organization.person (id);
update organization.delegation d set from_person = (
    select h.person from organization.holding h
    where h.post = d.from_post and h.during @> (lower(d.during) at time zone 'Asia/Ho_Chi_Minh')::date
    order by h.main desc, lower(h.during), h.id limit 1);
delete from organization.delegation where from_person is null;
alter table organization.delegation alter column from_person set not null;
comment on column organization.delegation.from_person is 'Who delegates; in force only while they hold the post';
