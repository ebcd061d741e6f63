package vn.caurong.documents.outgoing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;

/** Reserved numbers; the table holds each number for one document only. */
@Repository
record GivenNumbers(JdbcClient jdbc) {
    private static final String COLUMNS = "select id, outgoing, series, number, notation, day, person, post, at"
            + " from documents.outgoing_number where live ";

    private static final RowMapper<GivenNumber> NUMBERS = DataClassRowMapper.newInstance(GivenNumber.class);

    void save(GivenNumber given) {
        jdbc.sql("""
                        insert into documents.outgoing_number
                            (id, outgoing, series, number, notation, day, person, post, at)
                        values (:id, :outgoing, :series, :number, :notation, :day, :person, :post,
                            :at)
                        """)
                .param("id", given.id())
                .param("outgoing", given.outgoing())
                .param("series", given.series())
                .param("number", given.number())
                .param("notation", given.notation())
                .param("day", given.day())
                .param("person", given.person())
                .param("post", given.post())
                .param("at", Timestamp.from(given.at()))
                .update();
    }

    /** The number a document has now. */
    Optional<GivenNumber> of(UUID outgoing) {
        return jdbc.sql(COLUMNS + "and outgoing = :outgoing")
                .param("outgoing", outgoing)
                .query(GivenNumber.class)
                .optional();
    }

    /** Numbers reserved before an instant to documents that are still not issued. */
    List<GivenNumber> unfinished(Instant before) {
        return jdbc.sql(COLUMNS + """
                                and at < :before and not exists (
                                    select 1 from documents.outgoing_issue i
                                    where i.outgoing = outgoing_number.outgoing)
                                """)
                .param("before", Timestamp.from(before))
                .query(NUMBERS)
                .list();
    }

    void release(GivenNumber given, String reason, Actor by, Instant at) {
        jdbc.sql("update documents.outgoing_number set live = false where id = :id")
                .param("id", given.id())
                .update();
        jdbc.sql("""
                        insert into documents.outgoing_release (number, reason, person, post, at)
                        values (:number, :reason, :person, :post, :at)
                        """)
                .param("number", given.id())
                .param("reason", reason)
                .param("person", by.person())
                .param("post", by.post())
                .param("at", Timestamp.from(at))
                .update();
    }
}
