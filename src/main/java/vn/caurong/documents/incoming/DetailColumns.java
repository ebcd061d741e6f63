package vn.caurong.documents.incoming;

import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Binds details to the columns of the same names. */
final class DetailColumns {
    private DetailColumns() {}

    static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Details details) {
        return statement
                .param("sender", details.sender())
                .param("sender_name", details.senderName())
                .param("number", details.number())
                .param("notation", details.notation())
                .param("issued_on", details.issuedOn())
                .param("type_code", details.typeCode())
                .param("subject", details.title())
                .param("signer_name", details.signerName())
                .param("signer_title", details.signerTitle())
                .param("recipients", details.recipients())
                .param("urgency", details.urgency())
                .param("reply_by", timestamp(details.replyBy()))
                .param("words", words(details));
    }

    /** Instants are bound as timestamps; the driver does not know them. */
    static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static String words(Details details) {
        return Folded.fold(details.mark() + " " + details.title() + " " + details.senderName());
    }
}
