-- A letter that was given up or called back is no letter of its week; what is not out yet is known to who may see it.
alter table tasks.urging_letter
    add column issued boolean not null default false,
    add column given_up boolean not null default false;
-- of those before it is not known here what became of them: everybody goes on reading when they were drafted
update tasks.urging_letter set issued = true;
drop index tasks.urging_letter_week;
create unique index urging_letter_week on tasks.urging_letter (agency, unit, week) where not again and not given_up;
drop index tasks.urging_letter_unit;
create index urging_letter_unit on tasks.urging_letter (agency, unit, at desc) where not given_up;
comment on column tasks.urging_letter.issued is 'The document went out';
comment on column tasks.urging_letter.given_up is 'The document counts no more: its draft was given up, or it was called back';
