package vn.caurong.documents.phrases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Vietnam;

/** Rows of phrases. */
@Repository
record PhraseRows(JdbcClient jdbc, Clock clock) {
    List<Phrase> today(UUID agency) {
        return jdbc.sql("""
                        select id, kind, label, words from documents.phrase
                        where agency = :agency and during @> :day order by kind, id limit 300
                        """)
                .param("agency", agency)
                .param("day", today())
                .query(DataClassRowMapper.newInstance(Phrase.class))
                .list();
    }

    void insert(UUID agency, Phrase phrase) {
        jdbc.sql("""
                        insert into documents.phrase (id, agency, kind, label, words, during)
                        values (:id, :agency, :kind, :label, :words, daterange(:day, null))
                        """)
                .param("id", phrase.id())
                .param("agency", agency)
                .param("kind", phrase.kind().name())
                .param("label", phrase.label())
                .param("words", phrase.words())
                .param("day", today())
                .update();
    }

    /** What began today is taken away, what began earlier was offered until yesterday; false for none. */
    boolean end(UUID agency, UUID id) {
        return run("delete from documents.phrase where lower(during) = :day", agency, id)
                        + run(
                                "update documents.phrase set during = daterange(lower(during), :day) where during @> :day",
                                agency,
                                id)
                == 1;
    }

    private int run(String sql, UUID agency, UUID id) {
        return jdbc.sql(sql + " and agency = :agency and id = :id")
                .param("agency", agency)
                .param("id", id)
                .param("day", today())
                .update();
    }

    private LocalDate today() {
        return Vietnam.today(clock);
    }
}
