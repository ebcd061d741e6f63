create schema if not exists calendar;

create table calendar.resource (
    id uuid primary key,
    agency uuid not null,
    kind text not null check (kind in ('ROOM', 'VEHICLE')),
    name text not null check (name = btrim(name) and length(name) between 1 and 120),
    seats int not null check (seats between 1 and 5000),
    during daterange not null check (not isempty(during) and not lower_inf(during)),
    exclude using gist (agency with =, kind with =, (lower(name)) with =, during with &&)
);
comment on table calendar.resource is 'Rooms and vehicles of an agency that entries hold; dated, so that what was held stays readable';
comment on column calendar.resource.agency is 'Whose it is';
comment on column calendar.resource.kind is 'ROOM: phòng họp; VEHICLE: xe';
comment on column calendar.resource.name is 'As it is printed';
comment on column calendar.resource.seats is 'How many people it takes';
comment on column calendar.resource.during is 'Days it can be held';

create table calendar.entry (
    id uuid primary key,
    version int not null default 1,
    agency uuid not null,
    unit uuid not null,
    state text not null check (state in
        ('DRAFT', 'REGISTERED', 'CONSOLIDATED', 'APPROVED', 'PUBLISHED', 'PUT_OFF', 'CANCELLED')),
    kind text not null check (kind in ('MEETING', 'FIELD_VISIT', 'RECEIVING_CITIZENS', 'TRAVEL', 'DUTY', 'AT_OFFICE')),
    words text not null check (words = btrim(words) and length(words) between 1 and 500),
    starts timestamptz not null,
    ends timestamptz not null check (ends > starts and ends <= starts + interval '31 days'),
    chair uuid,
    preparing uuid,
    place text not null default '' check (length(place) <= 200),
    room uuid references calendar.resource (id),
    vehicle uuid references calendar.resource (id),
    people int not null default 0 check (people between 0 and 5000),
    notes text not null default '' check (length(notes) <= 1000),
    openness text not null check (openness in ('OPEN', 'INTERNAL', 'RESTRICTED')),
    registered_by uuid not null,
    registered_at timestamptz not null,
    changed_by uuid not null,
    changed_at timestamptz not null
);
create index entry_by_time on calendar.entry (agency, starts);
comment on table calendar.entry is 'A line of the work calendar (lịch công tác); that it is over is derived from its end';
comment on column calendar.entry.version is 'Rises with each change';
comment on column calendar.entry.agency is 'In whose calendar it stands';
comment on column calendar.entry.unit is 'The unit that registered it';
comment on column calendar.entry.state is 'Nháp, đăng ký, đã tổng hợp, đã duyệt, công bố, hoãn, hủy';
comment on column calendar.entry.kind is 'Họp, đi cơ sở, tiếp công dân, đi công tác, trực, làm việc tại cơ quan';
comment on column calendar.entry.words is 'Nội dung';
comment on column calendar.entry.starts is 'Begins; its half-day and ISO week follow from it, in Vietnam''s time';
comment on column calendar.entry.ends is 'Ends';
comment on column calendar.entry.chair is 'Post that chairs (chủ trì)';
comment on column calendar.entry.preparing is 'Unit that prepares (đơn vị chuẩn bị)';
comment on column calendar.entry.place is 'Place in words, where it is no room of the agency';
comment on column calendar.entry.room is 'Room it holds';
comment on column calendar.entry.vehicle is 'Vehicle it holds';
comment on column calendar.entry.people is 'How many come, 0 when nobody knows';
comment on column calendar.entry.notes is 'Ghi chú';
comment on column calendar.entry.openness is 'OPEN: may be shown to the public; INTERNAL: the agency; RESTRICTED: those it names';
comment on column calendar.entry.registered_by is 'Person who entered it';
comment on column calendar.entry.registered_at is 'When';
comment on column calendar.entry.changed_by is 'Person who changed it last';
comment on column calendar.entry.changed_at is 'When';

create table calendar.attendee (
    entry uuid not null references calendar.entry (id),
    position int not null,
    kind text not null check (kind in ('POST', 'UNIT', 'PERSON', 'TEXT')),
    ref uuid,
    words text not null default '' check (length(words) <= 200),
    primary key (entry, position),
    check ((kind = 'TEXT') = (ref is null)),
    check ((kind = 'TEXT') = (words <> ''))
);
create unique index attendee_once on calendar.attendee (entry, kind, ref) where ref is not null;
comment on table calendar.attendee is 'Who takes part (thành phần)';
comment on column calendar.attendee.entry is 'In what';
comment on column calendar.attendee.position is 'Order on paper';
comment on column calendar.attendee.kind is 'A post, a unit, a person, or words for those outside';
comment on column calendar.attendee.ref is 'Which; null for words';
comment on column calendar.attendee.words is 'Words, empty for the others';

create table calendar.booking (
    id uuid primary key,
    entry uuid not null references calendar.entry (id),
    resource uuid not null references calendar.resource (id),
    during tstzrange not null check (not isempty(during)),
    released_at timestamptz,
    released_by uuid,
    check ((released_at is null) = (released_by is null)),
    constraint booked_once exclude using gist (resource with =, during with &&) where (released_at is null)
);
create index booking_by_entry on calendar.booking (entry) where released_at is null;
comment on table calendar.booking is 'Rooms and vehicles held from registration on; two at a time cannot be written';
comment on column calendar.booking.entry is 'For what';
comment on column calendar.booking.resource is 'Room or vehicle';
comment on column calendar.booking.during is 'From when to when';
comment on column calendar.booking.released_at is 'When it was given free, null while held';
comment on column calendar.booking.released_by is 'Person who changed or ended the entry';
