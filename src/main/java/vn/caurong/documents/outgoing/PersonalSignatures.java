package vn.caurong.documents.outgoing;

import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Personal signatures; the table holds one for each document. */
@Repository
class PersonalSignatures {
    private final JdbcClient jdbc;

    PersonalSignatures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(PersonalSignature signature) {
        jdbc.sql(
                        """
                        insert into documents.outgoing_signature
                            (outgoing, content, person, post, authority, signer_name, signer_title,
                             file, sha256, at)
                        values (:outgoing, :content, :person, :post, :authority, :name, :title,
                            :file, :sha256, :at)
                        """)
                .param("outgoing", signature.outgoing())
                .param("content", signature.content())
                .param("person", signature.person())
                .param("post", signature.post())
                .param("authority", signature.authority())
                .param("name", signature.signerName())
                .param("title", signature.signerTitle())
                .param("file", signature.file())
                .param("sha256", signature.sha256())
                .param("at", Timestamp.from(signature.at()))
                .update();
    }

    Optional<PersonalSignature> of(UUID outgoing) {
        return jdbc.sql(
                        """
                        select outgoing, content, person, post, authority, signer_name,
                            signer_title, file, sha256, at
                        from documents.outgoing_signature where outgoing = :outgoing
                        """)
                .param("outgoing", outgoing)
                .query(PersonalSignature.class)
                .optional();
    }
}
