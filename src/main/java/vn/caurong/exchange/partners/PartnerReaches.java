package vn.caurong.exchange.partners;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.documents.spi.PartnerRoad.Reached;
import vn.caurong.kernel.Vietnam;

/** Which agencies are reached through which partner, by day. */
@Repository
record PartnerReaches(JdbcClient jdbc, Clock clock) {
    private static final String REACHED =
            "select coalesce(agency, id) as id, code, name from exchange.reach where during @> :day ";

    Optional<Reached> named(String name) {
        return jdbc.sql(REACHED + "and folded = :folded")
                .param("day", today())
                .param("folded", ReachedName.folded(name))
                .query(Reached.class)
                .optional();
    }

    Optional<Reached> of(UUID agency) {
        return jdbc.sql(REACHED + "and agency = :agency")
                .param("day", today())
                .param("agency", agency)
                .query(Reached.class)
                .optional();
    }

    /** The door of the partner that serves the receiver today. */
    Optional<Endpoint> endpoint(UUID receiver) {
        return jdbc.sql(ENDPOINT + """
                                and id = (select partner from exchange.reach
                                    where coalesce(agency, id) = :receiver and during @> :day)
                                """)
                .param("receiver", receiver)
                .param("day", today())
                .query(Endpoint.class)
                .optional();
    }

    /** Every door we may go to. */
    List<Endpoint> endpoints() {
        return jdbc.sql(ENDPOINT + "order by system_id")
                .query(org.springframework.jdbc.core.DataClassRowMapper.newInstance(Endpoint.class))
                .list();
    }

    private LocalDate today() {
        return Vietnam.today(clock);
    }

    private static final String ENDPOINT = """
            select id as partner, name, address, our_system_id as system_id, our_secret as secret
            from exchange.partner where address is not null and not locked
            """;
}
