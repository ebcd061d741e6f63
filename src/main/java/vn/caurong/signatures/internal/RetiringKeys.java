package vn.caurong.signatures.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.Administration.Leaving;

/**
 * Seal and key of an agency that ended are handed in and never used by who goes on with its work
 * (NĐ 99/2016 Đ18): its keys sign no more, who kept them is relieved, and both are on record.
 */
@Component
record RetiringKeys(JdbcClient db, Journal journal, Clock clock) implements Leaving {
    private static final String OF_AGENCY = """
        from signatures.key k where k.agency = :agency
          and not exists (select from signatures.retirement t where t.key = k.id)\
        """;

    @Override
    public String label() {
        return "signatures.left";
    }

    @Override
    public long of(UUID agency) {
        return db.sql("select count(*) " + OF_AGENCY)
                .param("agency", agency)
                .query(Long.class)
                .single();
    }

    @Override
    public void settle(UUID agency, @Nullable UUID heir, LocalDate day, String basis) {
        Timestamp now = Timestamp.from(clock.instant());
        List<UUID> keys = db.sql("insert into signatures.retirement (key, at, basis) select k.id, :now, :basis "
                        + OF_AGENCY + " returning key")
                .param("agency", agency)
                .param("now", now)
                .param("basis", basis)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
        for (UUID key : keys) {
            relieve(key, now);
            journal.record(Entry.system(agency, "signatures.key-retired", new Subject(SeenKeys.KIND, key))
                    .saying(basis));
        }
    }

    private void relieve(UUID key, Timestamp now) {
        db.sql("update signatures.custody set ended_at = ? where key = ? and taken_at is not null and ended_at is null")
                .params(now, key)
                .update();
        db.sql(
                        "update signatures.custody set withdrawn_at = ? where key = ? and taken_at is null and withdrawn_at is null")
                .params(now, key)
                .update();
    }
}
