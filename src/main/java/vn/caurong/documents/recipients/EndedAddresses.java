package vn.caurong.documents.recipients;

import java.sql.Types;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Addresses that hold no more: what began today is taken away, what began earlier ended yesterday. */
@Repository
record EndedAddresses(JdbcClient jdbc) {
    void named(UUID agency, String folded, LocalDate day) {
        end("agency = :agency and folded = :folded and :id::uuid is null", agency, folded, null, day);
    }

    /** False when the agency has no such row on the day. */
    boolean one(UUID agency, UUID id, LocalDate day) {
        return end("agency = :agency and id = :id and :folded::text is null", agency, null, id, day) == 1;
    }

    private int end(String which, UUID agency, @Nullable String folded, @Nullable UUID id, LocalDate day) {
        int gone = run(
                "delete from documents.outside_address where lower(during) = :day and " + which,
                agency,
                folded,
                id,
                day);
        int ended = run(
                "update documents.outside_address set during = daterange(lower(during), :day)"
                        + " where during @> :day and " + which,
                agency,
                folded,
                id,
                day);
        return gone + ended;
    }

    private int run(String sql, UUID agency, @Nullable String folded, @Nullable UUID id, LocalDate day) {
        return jdbc.sql(sql)
                .param("agency", agency)
                .param("folded", folded, Types.VARCHAR)
                .param("id", id, Types.OTHER)
                .param("day", day)
                .update();
    }
}
