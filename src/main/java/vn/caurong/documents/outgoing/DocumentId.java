package vn.caurong.documents.outgoing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The identifier of an issued document: {@code organId,yyyy/MM/dd,number/notation} (QCVN 102). */
final class DocumentId {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd");

    private DocumentId() {}

    /**
     * @param organ code of the issuing agency
     * @param mark number and notation as printed
     */
    static String of(String organ, LocalDate day, String mark) {
        return organ + "," + DAY.format(day) + "," + mark;
    }
}
