package vn.caurong.documents.outgoing;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;

/** Saved versions of the words; none is ever changed (NĐ 30/2020 PL VI: every draft is kept). */
@Repository
class Contents {
    private static final RowMapper<Recipient> RECIPIENTS =
            DataClassRowMapper.newInstance(Recipient.class);

    private static final RowMapper<SavedVersion> VERSIONS =
            DataClassRowMapper.newInstance(SavedVersion.class);

    private final JdbcClient jdbc;

    Contents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(UUID outgoing, Content words, Actor by, Instant at) {
        jdbc.sql(
                        """
                        insert into documents.outgoing_content
                            (outgoing, version, subject, body, urgency, signer_post, person, post, at)
                        values (:outgoing, :version, :subject, :body, :urgency, :signer, :person,
                            :post, :at)
                        """)
                .param("outgoing", outgoing)
                .param("version", words.version())
                .param("subject", words.subject())
                .param("body", words.body())
                .param("urgency", words.urgency())
                .param("signer", words.signerPost(), Types.OTHER)
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
        jdbc.sql(
                        """
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
        List<Recipient> recipients =
                jdbc.sql(
                                """
                                select copy, name, agency from documents.outgoing_recipient
                                where outgoing = :outgoing and version = :version
                                order by position
                                """)
                        .param("outgoing", outgoing)
                        .param("version", version)
                        .query(RECIPIENTS)
                        .list();
        return jdbc.sql(
                        """
                        select version, subject, body, urgency, signer_post
                        from documents.outgoing_content
                        where outgoing = :outgoing and version = :version
                        """)
                .param("outgoing", outgoing)
                .param("version", version)
                .query((row, number) ->
                        new Content(
                                row.getInt("version"),
                                row.getString("subject"),
                                row.getString("body"),
                                row.getInt("urgency"),
                                row.getObject("signer_post", UUID.class),
                                recipients))
                .single();
    }

    /** Versions, newest first. */
    List<SavedVersion> versions(UUID outgoing) {
        return jdbc.sql(
                        """
                        select version, person, at from documents.outgoing_content
                        where outgoing = :outgoing order by version desc
                        """)
                .param("outgoing", outgoing)
                .query(VERSIONS)
                .list();
    }

    /** Who saved a version and when. */
    record SavedVersion(int version, UUID person, Instant at) {}
}
