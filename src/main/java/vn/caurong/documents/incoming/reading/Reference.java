package vn.caurong.documents.incoming.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document the text refers to.
 *
 * @param type its type as written ({@code Công văn}), empty when only the mark is given
 * @param number as printed, leading zero included
 * @param notation after the slash: {@code UBND-VP}, or {@code 2018/QĐ-TTg} for laws
 */
public record Reference(
        String type,
        String number,
        String notation,
        @Nullable LocalDate date) {
    /** Number and notation as printed: {@code 418/UBND-VP}. */
    public String mark() {
        return number + "/" + notation;
    }
}
