package vn.caurong.documents.outgoing;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.documents.delivery.ExchangeState;

/** Recipients inside and the states they told; each state keeps its first time. */
@Repository
class Deliveries {
    private static final RowMapper<Told> TOLD = DataClassRowMapper.newInstance(Told.class);

    private final JdbcClient jdbc;

    Deliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A recipient with a state it told. */
    record Told(
            UUID agency,
            String name,
            ExchangeState state,
            @Nullable String reason,
            Instant at) {}

    /**
     * @return false when the agency is a recipient already
     */
    boolean begin(UUID outgoing, UUID agency, String name, Instant at) {
        int added = jdbc.sql("""
                                insert into documents.outgoing_delivery (outgoing, agency, name, state)
                                values (:outgoing, :agency, :name, 'SENT') on conflict do nothing
                                """)
                .param("outgoing", outgoing)
                .param("agency", agency)
                .param("name", name)
                .update();
        if (added == 1) {
            note(outgoing, agency, new Word(ExchangeState.SENT, null, at));
        }
        return added == 1;
    }

    /** What a recipient says of the document. */
    record Word(ExchangeState state, @Nullable String reason, Instant at) {}

    /** Notes a state once; false when it had been told before. */
    boolean note(UUID outgoing, UUID agency, Word word) {
        return jdbc.sql("""
                                insert into documents.outgoing_delivery_state
                                    (outgoing, agency, state, reason, at)
                                values (:outgoing, :agency, :state, :reason, :at)
                                on conflict do nothing
                                """)
                        .param("outgoing", outgoing)
                        .param("agency", agency)
                        .param("state", word.state().name())
                        .param("reason", word.reason(), Types.VARCHAR)
                        .param("at", Timestamp.from(word.at()))
                        .update()
                == 1;
    }

    /** The state now, its row locked to the end of the transaction; empty for no recipient. */
    Optional<ExchangeState> standing(UUID outgoing, UUID agency) {
        return jdbc.sql("""
                        select state from documents.outgoing_delivery
                        where outgoing = :outgoing and agency = :agency for update
                        """)
                .param("outgoing", outgoing)
                .param("agency", agency)
                .query(ExchangeState.class)
                .optional();
    }

    void stand(UUID outgoing, UUID agency, ExchangeState state) {
        jdbc.sql("""
                        update documents.outgoing_delivery set state = :state
                        where outgoing = :outgoing and agency = :agency
                        """)
                .param("outgoing", outgoing)
                .param("agency", agency)
                .param("state", state.name())
                .update();
    }

    void arrived(UUID outgoing, UUID agency, UUID incoming) {
        jdbc.sql("""
                        update documents.outgoing_delivery set incoming = :incoming
                        where outgoing = :outgoing and agency = :agency
                        """)
                .param("outgoing", outgoing)
                .param("agency", agency)
                .param("incoming", incoming)
                .update();
    }

    /** Each recipient with the state it stands at, by name. */
    List<Told> standings(UUID outgoing) {
        return jdbc.sql("""
                        select d.agency, d.name, d.state, s.reason, s.at
                        from documents.outgoing_delivery d
                        join documents.outgoing_delivery_state s using (outgoing, agency, state)
                        where d.outgoing = :outgoing order by d.name
                        """).param("outgoing", outgoing).query(TOLD).list();
    }
}
