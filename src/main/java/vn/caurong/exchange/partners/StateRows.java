package vn.caurong.exchange.partners;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.documents.spi.ToldSender;
import vn.caurong.kernel.Ids;

/** States of received documents, each told once, waiting for the partner to fetch them. */
@Repository
record StateRows(JdbcClient jdbc, Clock clock) implements ToldSender {
    private static final int MOST = 1_000;
    private static final String SELECT =
            "select m.id, m.incoming, r.receiver_code, m.code, m.reason, m.at, m.status, m.status_at"
                    + " from exchange.state_message m join exchange.received r using (incoming)";

    @Override
    public void tell(UUID incoming, String code, @Nullable String reason) {
        jdbc.sql("""
                        insert into exchange.state_message (id, incoming, partner, code, reason, at)
                        select :id, r.incoming, r.partner, :code, :reason, :at
                        from exchange.received r where r.incoming = :incoming
                        on conflict (incoming, code) do nothing
                        """)
                .param("id", Ids.next())
                .param("incoming", incoming)
                .param("code", code)
                .param("reason", reason, java.sql.Types.VARCHAR)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** Those reached in the time, oldest first, at most a thousand. */
    List<WaitingState> of(Partner partner, Instant from, Instant to) {
        return jdbc.sql(SELECT + " where m.partner = ? and m.at >= ? and m.at < ? order by m.at, m.id limit " + MOST)
                .params(partner.id(), from.atOffset(ZoneOffset.UTC), to.atOffset(ZoneOffset.UTC))
                .query(DataClassRowMapper.newInstance(WaitingState.class))
                .list();
    }

    Optional<WaitingState> find(Partner partner, UUID id) {
        return jdbc.sql(SELECT + " where m.partner = ? and m.id = ?")
                .params(partner.id(), id)
                .query(WaitingState.class)
                .optional();
    }

    /** False when there is no such message for this partner. */
    boolean mark(Partner partner, UUID id, String status) {
        return jdbc.sql("""
                                update exchange.state_message set status = ?, status_at = ?
                                where partner = ? and id = ?
                                """)
                        .params(status, OffsetDateTime.now(clock), partner.id(), id)
                        .update()
                == 1;
    }
}
