package vn.caurong.notifications.internal;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Subject;
import vn.caurong.notifications.NewNotice;

/** Rows of notices. */
@Repository
record NoticeRows(JdbcClient jdbc) {
    /** Told so lately what happened to the subject, a person is not told of the item besides. */
    private static final Duration JUST = Duration.ofSeconds(10);

    /**
     * @return true when it is news
     */
    boolean insert(NewNotice notice, Instant at) {
        return jdbc.sql("""
                                insert into notifications.notice (id, person, once, says, arguments, subject_kind,
                                    subject_id, about, href, urgency, title, mark, sender, due, at)
                                select :id, :person, :once, :says, :arguments::text[], :kind, :subject, :about, :href,
                                    :urgency, :title, :mark, :sender, :due::timestamptz, :at::timestamptz
                                where :about::uuid is null or not exists (select 1 from notifications.notice
                                    where person = :person and subject_kind = :kind and subject_id = :subject
                                        and read_at is null and at > :just and about is null)
                                on conflict do nothing
                                """)
                        .param("id", Ids.next())
                        .param("person", notice.person())
                        .param("once", notice.once())
                        .param("says", notice.says())
                        .param("arguments", notice.arguments().toArray(String[]::new))
                        .param("kind", notice.subject().kind())
                        .param("subject", notice.subject().id())
                        .param("about", notice.about())
                        .param("href", notice.href())
                        .param("urgency", notice.urgency())
                        .param("title", notice.title())
                        .param("mark", notice.mark())
                        .param("sender", notice.from())
                        .param("due", time(notice.due()))
                        .param("at", Timestamp.from(at))
                        .param("just", Timestamp.from(at.minus(JUST)))
                        .update()
                == 1;
    }

    List<UUID> settle(Collection<UUID> abouts, Instant at) {
        return jdbc.sql("""
                        update notifications.notice set read_at = :at
                        where about = any(:abouts::uuid[]) and read_at is null returning person
                        """)
                .param("at", Timestamp.from(at))
                .param("abouts", abouts.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    int read(UUID person, @Nullable Subject subject, Instant at) {
        return jdbc.sql("""
                        update notifications.notice set read_at = :at
                        where person = :person and read_at is null
                            and (:subject::uuid is null or subject_kind = :kind and subject_id = :subject)
                        """)
                .param("at", Timestamp.from(at))
                .param("person", person)
                .param("kind", subject == null ? "" : subject.kind())
                .param("subject", subject == null ? null : subject.id())
                .update();
    }

    void forget(Instant before) {
        jdbc.sql("delete from notifications.notice where at < :before")
                .param("before", Timestamp.from(before))
                .update();
    }

    static @Nullable Timestamp time(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
