package vn.caurong.calendar.weekly;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.caurong.calendar.entries.Outcome;
import vn.caurong.kernel.Actor;

/** Reports of acts on many entries, for whoever acted. */
@Repository
record ActReports(JdbcClient jdbc, Clock clock) {
    private static final JsonMapper LINES = JsonMapper.builder().build();

    void keep(UUID key, String act, Outcome outcome, Actor by) {
        jdbc.sql("""
                        insert into calendar.act_report (key, person, at, act, passed, refused)
                        values (?, ?, ?, ?, ?, ?::jsonb)
                        """)
                .params(
                        key,
                        by.person(),
                        OffsetDateTime.now(clock),
                        act,
                        outcome.passed(),
                        LINES.writeValueAsString(outcome.refused()))
                .update();
    }

    /** Read right after the act; what came of those before then goes. */
    void forget(Instant before) {
        jdbc.sql("delete from calendar.act_report where at < ?")
                .param(before.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<ActReport> find(@Nullable String key, Actor reader) {
        if (key == null || !key.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            return Optional.empty();
        }
        return jdbc.sql("select act, passed, refused from calendar.act_report where key = ? and person = ?")
                .params(UUID.fromString(key), reader.person())
                .query((row, n) -> new ActReport(
                        row.getString("act").toLowerCase(Locale.ROOT),
                        new Outcome(row.getInt("passed"), refused(row.getString("refused")))))
                .optional();
    }

    private static List<Outcome.Refused> refused(String json) {
        return LINES.readerForListOf(Outcome.Refused.class).readValue(json);
    }
}
