package vn.caurong.documents.outgoing;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;

/** Saved versions of the words; none is ever changed (NĐ 30/2020 PL VI: every draft is kept). */
@Repository
record Contents(JdbcClient jdbc) {
    /** A version {@code c} with its recipients, as JSON. */
    static final String WORDS = """
            to_jsonb(c) || jsonb_build_object('recipients', coalesce(
                (select jsonb_agg(to_jsonb(r) order by r.position)
                 from documents.outgoing_recipient r
                 where r.outgoing = c.outgoing and r.version = c.version), '[]'))
            """;

    void save(UUID outgoing, Content words, Actor by, Instant at) {
        jdbc.sql("""
                        insert into documents.outgoing_content
                            (outgoing, version, subject, body, fields, urgency, signer_post,
                                page, person, post, at)
                        values (:outgoing, :version, :subject, :body, :fields::jsonb, :urgency,
                            :signer, :page::jsonb, :person, :post, :at)
                        """)
                .param("outgoing", outgoing)
                .param("version", words.version())
                .param("subject", words.subject())
                .param("body", words.body())
                .param("fields", FromJson.written(words.fields()))
                .param("urgency", words.urgency())
                .param("signer", words.signerPost(), Types.OTHER)
                .param("page", words.page() == null ? null : FromJson.written(words.page()), Types.VARCHAR)
                .param("person", by.person())
                .param("post", by.post())
                .param("at", Timestamp.from(at))
                .update();
        int position = 0;
        for (Recipient recipient : words.recipients()) {
            position++;
            save(outgoing, words.version(), position, recipient);
        }
    }

    private void save(UUID outgoing, int version, int position, Recipient recipient) {
        jdbc.sql("""
                        insert into documents.outgoing_recipient
                            (outgoing, version, position, copy, name, agency)
                        values (:outgoing, :version, :position, :copy, :name, :agency)
                        """)
                .param("outgoing", outgoing)
                .param("version", version)
                .param("position", position)
                .param("copy", recipient.copy())
                .param("name", recipient.name())
                .param("agency", recipient.agency(), Types.OTHER)
                .update();
    }

    /** A version that exists. */
    Content of(UUID outgoing, int version) {
        return jdbc.sql("select " + WORDS + """
                                as words from documents.outgoing_content c
                                where outgoing = :outgoing and version = :version
                                """)
                .param("outgoing", outgoing)
                .param("version", version)
                .query((row, n) -> FromJson.one(row, "words", Content.class))
                .single();
    }

    /** Who saved a version and when. */
    record SavedVersion(int version, UUID person, Instant at) {}
}
