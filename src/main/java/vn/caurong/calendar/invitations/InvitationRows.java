package vn.caurong.calendar.invitations;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Ids;
import vn.caurong.notifications.Inviting.Invitation;

/** Rows of invitations, taken one by one to be sent. */
@Repository
record InvitationRows(JdbcClient jdbc) {
    void insert(PublishedVersion version, String address, InvitationWords.Letter letter, Instant now) {
        jdbc.sql("""
                        insert into calendar.invitation
                            (id, entry, version, address, news, method, subject, words, ics, made_at, next_try)
                        values (:id, :entry, :version, :address, :news, :method, :subject, :words, :ics, :now, :now)
                        """)
                .param("id", Ids.next())
                .param("entry", version.entry())
                .param("version", version.version())
                .param("address", address)
                .param("news", letter.news().name())
                .param("method", letter.news().method())
                .param("subject", letter.subject())
                .param("words", letter.words())
                .param("ics", letter.ics())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The calendar file each address was sent last, or is to be sent; none of what was given up. */
    Map<String, byte[]> told(UUID entry) {
        Map<String, byte[]> told = new HashMap<>();
        jdbc.sql("""
                        select distinct on (address) address, ics, given_up_at is null as told from calendar.invitation
                        where entry = ? order by address, version desc
                        """).param(entry).query(row -> {
            if (row.getBoolean("told")) {
                told.put(row.getString("address"), row.getBytes("ics"));
            }
        });
        return told;
    }

    /**
     * Letters with such news that wait for these addresses go; what may have arrived is given up, so that it is known
     * and not tried again. One that is just being sent stays.
     */
    void withdraw(UUID entry, Collection<String> addresses, Collection<News> news, Instant now) {
        List.of(
                        "delete from calendar.invitation where not doubtful",
                        "update calendar.invitation set given_up_at = :now where doubtful")
                .forEach(act -> jdbc.sql(act + """
                                 and entry = :entry and address = any(:addresses) and news = any(:news)
                                and sent_at is null and given_up_at is null and (tries = 0 or trouble > '')
                                """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("entry", entry)
                        .param("addresses", addresses.toArray(String[]::new))
                        .param("news", news.stream().map(News::name).toArray(String[]::new))
                        .update());
    }

    /** What each address knows by what was not given up, or may have arrived; none of whom no invitation reached. */
    Map<String, Known> known(UUID entry) {
        Map<String, Known> known = new HashMap<>();
        jdbc.sql("""
                        select distinct on (address) address, news,
                            max(version) filter (where news in ('ASKED', 'CHANGED')) over (partition by address) as asked
                        from calendar.invitation where entry = ? and (given_up_at is null or doubtful)
                        order by address, version desc
                        """).param(entry).query(row -> {
            int asked = row.getInt("asked");
            if (!row.wasNull()) {
                known.put(row.getString("address"), new Known(News.valueOf(row.getString("news")), asked));
            }
        });
        return known;
    }

    /**
     * The next to try, taken until then from everybody else; a later version never overtakes an
     * earlier one to the same address. Without trouble of an earlier try: that tells it is being sent, and
     * where it stood so already the earlier try never ended.
     */
    Optional<Waiting> take(Instant now, Instant until) {
        return jdbc.sql("""
                        update calendar.invitation set next_try = :until, tries = tries + 1, trouble = '',
                            doubtful = doubtful or tries > 0 and trouble = ''
                        where id = (select i.id from calendar.invitation i
                            where i.sent_at is null and i.given_up_at is null and i.next_try <= :now
                              and not exists (select 1 from calendar.invitation b
                                where b.entry = i.entry and b.address = i.address and b.version < i.version
                                  and b.sent_at is null and b.given_up_at is null)
                            order by i.next_try, i.version limit 1 for update skip locked)
                        returning id, address, tries, made_at, subject, words, method, ics
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Waiting(
                        row.getObject("id", UUID.class),
                        row.getString("address"),
                        row.getInt("tries"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        new Invitation(
                                row.getString("subject"),
                                row.getString("words"),
                                row.getString("method"),
                                row.getBytes("ics"))))
                .optional();
    }

    void sent(UUID id, Instant at) {
        close(id, "sent_at", at, "", false);
    }

    void giveUp(UUID id, Instant at, String trouble, boolean doubtful) {
        close(id, "given_up_at", at, trouble, doubtful);
    }

    void later(UUID id, Instant next, String trouble, boolean doubtful) {
        close(id, "next_try", next, trouble, doubtful);
    }

    private void close(UUID id, String column, Instant at, String trouble, boolean doubtful) {
        jdbc.sql("update calendar.invitation set " + column
                        + " = ?, trouble = ?, doubtful = doubtful or ? where id = ?")
                .params(at.atOffset(ZoneOffset.UTC), trouble, doubtful, id)
                .update();
    }

    record Waiting(UUID id, String address, int tries, Instant madeAt, Invitation invitation) {}
}
