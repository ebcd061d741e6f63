package vn.caurong.documents.register;

import java.util.UUID;

/**
 * Whose numbers run together; the year comes with the day a number is taken for.
 *
 * @param owner the agency for arrivals, the issuing name for documents sent
 * @param group types that share a series by decision of the agency's head (NĐ 30/2020 Đ15.1c),
 *     empty for the common series
 */
public record SeriesKey(UUID owner, Book book, String group) {
    /** The two registers. */
    public enum Book {
        INCOMING,
        OUTGOING
    }

    /** The one arrival series of an agency, paper and electronic together (NĐ 30/2020 Đ22.2). */
    public static SeriesKey arrivals(UUID agency) {
        return new SeriesKey(agency, Book.INCOMING, "");
    }

    /** A series of documents sent under an issuing name. */
    public static SeriesKey issued(UUID issuingName, String group) {
        return new SeriesKey(issuingName, Book.OUTGOING, group);
    }
}
