package vn.caurong.notifications.internal;

import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of preferences. */
@Repository
record MailWishes(JdbcClient jdbc) {
    Preference of(UUID person) {
        return jdbc.sql("select * from notifications.preference where person = :person")
                .param("person", person)
                .query((row, n) -> new Preference(
                        row.getBoolean("mail"),
                        row.getString("address"),
                        row.getInt("minutes"),
                        row.getObject("quiet_from", LocalTime.class),
                        row.getObject("quiet_to", LocalTime.class),
                        row.getString("language")))
                .optional()
                .orElse(Preference.PROPOSED);
    }

    /** What was told before mail was switched on stays out of it. */
    void keep(UUID person, Preference chosen, Instant now) {
        jdbc.sql("""
                        insert into notifications.preference as known
                            (person, mail, address, minutes, quiet_from, quiet_to, language, since)
                        values (:person, :mail, :address, :minutes, :from, :to, :language, :now)
                        on conflict (person) do update set mail = excluded.mail, address = excluded.address,
                            minutes = excluded.minutes, quiet_from = excluded.quiet_from,
                            quiet_to = excluded.quiet_to, language = excluded.language,
                            since = case when known.mail then known.since else excluded.since end
                        """)
                .param("person", person)
                .param("mail", chosen.mail())
                .param("address", chosen.address())
                .param("minutes", chosen.minutes())
                .param("from", Time.valueOf(chosen.quietFrom()))
                .param("to", Time.valueOf(chosen.quietTo()))
                .param("language", chosen.language())
                .param("now", Timestamp.from(now))
                .update();
    }
}
