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
record Deliveries(JdbcClient jdbc) {
    private static final RowMapper<Told> TOLD = DataClassRowMapper.newInstance(Told.class);

    /** A recipient with a state it told. */
    record Told(
            UUID agency,
            String name,
            ExchangeState state,
            @Nullable String reason,
            Instant at) {}

    /**
     * @param code organ identifier when it goes through a partner, else null
     * @return false when the agency is a recipient already
     */
    boolean begin(UUID outgoing, UUID agency, String name, @Nullable String code, Instant at) {
        int added = jdbc.sql("""
                                insert into documents.outgoing_delivery (outgoing, agency, name, code, state)
                                values (:outgoing, :agency, :name, :code, 'SENT') on conflict do nothing
                                """)
                .param("outgoing", outgoing)
                .param("agency", agency)
                .param("name", name)
                .param("code", code, Types.VARCHAR)
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
                                    (outgoing, agency, round, state, reason, at)
                                select outgoing, agency, round, :state, :reason, :at::timestamptz
                                from documents.outgoing_delivery
                                where outgoing = :outgoing and agency = :agency
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
                        join documents.outgoing_delivery_state s using (outgoing, agency, round, state)
                        where d.outgoing = :outgoing order by d.name
                        """).param("outgoing", outgoing).query(TOLD).list();
    }

    /** A recipient as it is sent to; {@code code} is null inside. */
    record To(UUID agency, String name, @Nullable String code, int round, ExchangeState state, boolean carried) {}

    /** All of a document, or the one. */
    List<To> to(UUID outgoing, @Nullable UUID agency) {
        return jdbc.sql("""
                        select agency, name, code, round, state, carried_at is not null as carried from documents.outgoing_delivery
                        where outgoing = :outgoing and (:agency::uuid is null or agency = :agency::uuid) order by agency
                        """)
                .param("outgoing", outgoing)
                .param("agency", agency, Types.OTHER)
                .query(DataClassRowMapper.newInstance(To.class))
                .list();
    }

    void carried(UUID outgoing, UUID agency, Instant at) {
        jdbc.sql("""
                        update documents.outgoing_delivery set carried_at = :at
                        where outgoing = :outgoing and agency = :agency
                        """)
                .param("outgoing", outgoing)
                .param("agency", agency)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Called back before it left: cancelled, as nothing is there. */
    void neverLeft(UUID outgoing, UUID agency, Instant at) {
        if (note(outgoing, agency, new Word(ExchangeState.CANCELLED, null, at))) {
            stand(outgoing, agency, ExchangeState.CANCELLED);
        }
    }

    /** Begins the next round: as if it had not been sent yet. */
    void again(UUID outgoing, UUID agency, Instant at) {
        jdbc.sql("""
                        update documents.outgoing_delivery set round = round + 1, state = 'SENT', incoming = null, carried_at = null
                        where outgoing = :outgoing and agency = :agency
                        """).param("outgoing", outgoing).param("agency", agency).update();
        note(outgoing, agency, new Word(ExchangeState.SENT, null, at));
    }

    /** The document with this identifier and its recipient with this code, reached through a partner. */
    Optional<DeliveryJob.Parcel> abroad(String documentId, String code) {
        return jdbc.sql("""
                        select d.outgoing, d.agency from documents.outgoing_delivery d
                        join documents.outgoing_issue i using (outgoing)
                        where i.document_id = :id and d.code = :code
                        """)
                .param("id", documentId)
                .param("code", code)
                .query(DataClassRowMapper.newInstance(DeliveryJob.Parcel.class))
                .optional();
    }
}
