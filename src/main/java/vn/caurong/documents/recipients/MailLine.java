package vn.caurong.documents.recipients;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document on its way by e-mail to a recipient without a code.
 *
 * @param says what went wrong last, empty for nothing
 * @param givenUpAt when it went to the post instead, null otherwise
 */
record MailLine(
        UUID id,
        UUID outgoing,
        UUID agency,
        String name,
        String address,
        Instant begunAt,
        Instant nextTry,
        int tries,
        String says,
        @Nullable Instant sentAt,
        @Nullable Instant givenUpAt) {}
