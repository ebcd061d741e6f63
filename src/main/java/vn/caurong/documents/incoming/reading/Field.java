package vn.caurong.documents.incoming.reading;

import org.jspecify.annotations.Nullable;

/**
 * One value of the arrival form with its origin.
 *
 * @param value null when nothing was found
 * @param confidence how far the reading may be trusted; {@code NONE} exactly when there is no value
 */
public record Field<T>(@Nullable T value, Source source, Confidence confidence) {
    /** How far a value may be trusted. */
    public enum Confidence {
        NONE,
        /** Found, but not where or not as NĐ 30/2020 Phụ lục I wants it: look twice. */
        DOUBTFUL,
        /** Found in its place and in its form. */
        GOOD
    }

    /** Read from the file in its right place; nothing found when null. */
    public static <T> Field<T> good(@Nullable T value) {
        return of(value, Confidence.GOOD);
    }

    /** Read from the file, but only guessed; nothing found when null. */
    public static <T> Field<T> doubtful(@Nullable T value) {
        return of(value, Confidence.DOUBTFUL);
    }

    /** Looked for in the file and not found. */
    public static <T> Field<T> none() {
        return of(null, Confidence.NONE);
    }

    private static <T> Field<T> of(@Nullable T value, Confidence confidence) {
        return new Field<>(value, Source.FILE, value == null ? Confidence.NONE : confidence);
    }

    /** True when the file gave a value. */
    public boolean found() {
        return value != null;
    }
}
