alter table calendar.invitation add column news text, add column doubtful boolean not null default false;
update calendar.invitation i set
    news = case
        when i.method = 'REQUEST' and i.subject like 'Điều chỉnh:%' then 'CHANGED'
        when i.method = 'REQUEST' then 'ASKED'
        when v.mark = 'PUT_OFF' then 'PUT_OFF'
        when v.mark = 'CANCELLED' then 'CANCELLED'
        else 'RELEASED'
    end,
    -- what was refused with a reply (RFC 5321 4.2.1) surely did not arrive
    doubtful = i.sent_at is null and i.given_up_at is null and i.tries > 0 and i.trouble !~ '^[45]\d\d'
from calendar.entry_version v where v.entry = i.entry and v.version = i.version;
alter table calendar.invitation alter column news set not null,
    add constraint invitation_news check (news in
        ('ASKED', 'CHANGED', 'RELEASED', 'PUT_OFF', 'CANCELLED', 'CLOSED', 'CLOSED_AND_MOVED'));
comment on column calendar.invitation.news is 'What it tells: asked, changed, asked no more, put off, cancelled, or that the entry is restricted now and nothing more of it is sent';
comment on column calendar.invitation.doubtful is 'Whether a try ended without the word of the server: it may have arrived though it was not taken';
comment on column calendar.invitation.method is 'REQUEST asks, tells a change or stays in the calendar; CANCEL takes it back';
