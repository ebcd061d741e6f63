package vn.caurong.documents.incoming;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.delivery.ExchangeState;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;

/**
 * Returns a document to its sender before it enters the register (NĐ 30/2020 Đ21.2b; QĐ 28 Đ5.4).
 */
@Component
class Refusing {
    private final LeavingArrivals leaving;
    private final Arrivals arrivals;
    private final Trail trail;
    private final SenderTold sender;
    private final JdbcClient jdbc;
    private final Clock clock;

    Refusing(LeavingArrivals leaving, Arrivals arrivals, Trail trail, SenderTold sender, JdbcClient jdbc, Clock clock) {
        this.leaving = leaving;
        this.arrivals = arrivals;
        this.trail = trail;
        this.sender = sender;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The reason goes to the sender with the state REFUSED. */
    @Transactional
    void refuse(UUID id, int version, String reason, Actor actor) {
        String why = TidyText.clean(reason);
        Ruling.unless(!why.isEmpty(), "incoming.refused.reasonMissing")
                .and(() -> Ruling.unless(why.length() <= 1000, "incoming.refused.wordsLong", 1000))
                .orThrow();
        Incoming document = leaving.begin(id, version, IncomingMove.REFUSE, actor);
        leaving.leave(document, IncomingMove.REFUSE, actor);
        insert(id, why, actor);
        arrivals.release(id);
        trail.tell(document, actor, "refused", Map.of(), why);
        sender.tell(document, ExchangeState.REFUSED, why);
    }

    private void insert(UUID id, String reason, Actor actor) {
        jdbc.sql("""
                        insert into documents.incoming_return
                            (incoming, reason, by_person, by_post, at)
                        values (:id, :reason, :person, :post, :at)
                        """)
                .param("id", id)
                .param("reason", reason)
                .param("person", actor.person())
                .param("post", actor.post())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
