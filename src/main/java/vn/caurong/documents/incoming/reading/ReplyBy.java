package vn.caurong.documents.incoming.reading;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The answer the sender asks for.
 *
 * @param time null when the document names only a day
 * @param phrase the words it was read from, to be shown beside the field
 */
public record ReplyBy(LocalDate date, @Nullable LocalTime time, String phrase) {}
