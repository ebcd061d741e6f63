package vn.caurong.documents.recipients;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;

/** Recipients reminded of a document, each once a day. */
@Repository
record RemindedDeliveries(JdbcClient jdbc) {
    /** Of these, whom nobody reminded today and who still have not taken it in. */
    List<UUID> add(UUID outgoing, List<UUID> agencies, LocalDate day, Actor by, Timestamp at) {
        return jdbc.sql("""
                        insert into documents.delivery_reminder (outgoing, agency, day, person, post, at)
                        select outgoing, agency, :day::date, :person::uuid, :post::uuid, :at::timestamptz from documents.outgoing_delivery
                        where outgoing = :outgoing and agency = any(:agencies::uuid[])
                            and state in ('SENT', 'ARRIVED') and code is null
                        on conflict do nothing returning agency
                        """)
                .param("outgoing", outgoing)
                .param("agencies", agencies.stream().map(UUID::toString).toArray(String[]::new))
                .param("day", day)
                .param("person", by.person())
                .param("post", by.post())
                .param("at", at)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }
}
