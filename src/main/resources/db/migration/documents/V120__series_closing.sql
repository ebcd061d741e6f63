-- Number series of agencies that ended: closed on record, so that their last number stays known and none follows it
create table documents.series_closing (
    series uuid primary key references documents.number_series (id),
    last_number int not null check (last_number >= 0),
    day date not null,
    heir uuid,
    basis text not null check (btrim(basis) <> ''),
    at timestamptz not null
);
comment on table documents.series_closing is 'Series closed because their agency ended; the registers go to who goes on with it';
comment on column documents.series_closing.series is 'The series';
comment on column documents.series_closing.last_number is 'Last number taken in it';
comment on column documents.series_closing.day is 'First day without the agency';
comment on column documents.series_closing.heir is 'Agency the registers were handed to, null when there is none';
comment on column documents.series_closing.basis is 'Decision the agency ended on';
comment on column documents.series_closing.at is 'When it was closed';

create function documents.series_stays_closed() returns trigger language plpgsql as $$
begin
    if new.last_number > old.last_number and exists (
        select from documents.series_closing c where c.series = old.id) then
        raise exception 'series % is closed', old.id using errcode = 'check_violation';
    end if;
    return new;
end $$;
comment on function documents.series_stays_closed is 'No number is taken from a closed series, whatever asks for it';
create trigger series_stays_closed before update on documents.number_series
    for each row execute function documents.series_stays_closed();
