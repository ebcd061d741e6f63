-- Which kinds of entries take the time of whom they name, in one place for every statement (EntryKind.takesLeaders).
create function calendar.takes(kind text) returns boolean language sql immutable parallel safe
    return kind not in ('DUTY', 'AT_OFFICE');
comment on function calendar.takes(text) is 'Whether an entry of this kind takes the time of whom it names: on duty or at the office one may be asked elsewhere';
