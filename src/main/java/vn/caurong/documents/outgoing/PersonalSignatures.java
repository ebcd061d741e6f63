package vn.caurong.documents.outgoing;

import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Personal signatures; the table holds one that counts for each document. */
@Repository
record PersonalSignatures(JdbcClient jdbc) {
    /**
     * @param round of submission it was given in
     */
    void save(PersonalSignature signature, int round) {
        jdbc.sql("""
                        insert into documents.outgoing_signature
                            (outgoing, round, content, person, post, authority, signer_name, signer_title,
                             file, sha256, at)
                        values (:outgoing, :round, :content, :person, :post, :authority, :name, :title,
                            :file, :sha256, :at)
                        """)
                .param("outgoing", signature.outgoing())
                .param("round", round)
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

    /** The row and the file stay, but the signature no longer counts. */
    void retire(UUID outgoing) {
        jdbc.sql("update documents.outgoing_signature set live = false where outgoing = :outgoing")
                .param("outgoing", outgoing)
                .update();
    }

    /** The signature that counts. */
    Optional<PersonalSignature> of(UUID outgoing) {
        return jdbc.sql("""
                        select outgoing, content, person, post, authority, signer_name,
                            signer_title, file, sha256, at
                        from documents.outgoing_signature where outgoing = :outgoing and live
                        """)
                .param("outgoing", outgoing)
                .query(PersonalSignature.class)
                .optional();
    }
}
