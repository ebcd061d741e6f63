-- A letter may have neither number nor sender; what has a number was issued by somebody.
alter table documents.incoming drop constraint incoming_check;
alter table documents.incoming add constraint incoming_check
    check (state in ('ARRIVED', 'RETURNED', 'MERGED')
        or (subject <> '' and (sender_name <> '' or (number = '' and notation = ''))));
