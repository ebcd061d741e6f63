package vn.caurong.exchange.partners;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.spi.PartnerStates;
import vn.caurong.exchange.edxml.StateEnvelope.Told;

/** State messages that were fetched, and handing each on with the row that says so. */
@Repository
class Heard {
    private final JdbcClient jdbc;
    private final PartnerStates states;
    private final Clock clock;

    Heard(JdbcClient jdbc, PartnerStates states, Clock clock) {
        this.jdbc = jdbc;
        this.states = states;
        this.clock = clock;
    }

    boolean knows(Endpoint partner, String docId) {
        return jdbc.sql("select exists (select 1 from exchange.heard where partner = ? and doc_id = ?)")
                .params(partner.partner(), docId)
                .query(Boolean.class)
                .single();
    }

    /** False when it is about no document that went to who tells it; then nothing is noted. */
    @Transactional
    boolean take(Endpoint partner, String docId, Told told) {
        boolean taken =
                serves(partner, told.from()) && states.told(told.documentId(), told.from(), told.code(), told.reason());
        if (taken) {
            pass(partner, docId);
        }
        return taken;
    }

    /** Only who brought it there may tell what became of it. */
    private boolean serves(Endpoint partner, String code) {
        return jdbc.sql("select exists (select 1 from exchange.reach where partner = ? and code = ?)")
                .params(partner.partner(), code)
                .query(Boolean.class)
                .single();
    }

    /** It is not fetched again. */
    void pass(Endpoint partner, String docId) {
        jdbc.sql("insert into exchange.heard (partner, doc_id, at) values (?, ?, ?) on conflict do nothing")
                .params(partner.partner(), docId, OffsetDateTime.now(clock))
                .update();
    }
}
