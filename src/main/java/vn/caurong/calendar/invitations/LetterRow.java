package vn.caurong.calendar.invitations;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The newest letter to one address.
 *
 * @param number of the publication it tells of: 1 for the first
 */
record LetterRow(
        String address,
        News news,
        int number,
        int tries,
        OffsetDateTime nextTry,
        @Nullable OffsetDateTime sentAt,
        @Nullable OffsetDateTime givenUpAt,
        String trouble) {}
