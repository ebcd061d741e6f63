package vn.caurong.documents.recipients;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import vn.caurong.documents.delivery.ExchangeState;

/** Filters of the page of recipients; each count is exactly its rows. */
enum DeliveryFilter {
    ALL(_ -> true),
    /** Not received, or received and not opened in the register. */
    WAITING(DeliveryRow::waits),
    TAKEN(row -> row.state().taken()),
    REFUSED(row -> row.state() == ExchangeState.REFUSED);

    private final Predicate<DeliveryRow> rows;

    DeliveryFilter(Predicate<DeliveryRow> rows) {
        this.rows = rows;
    }

    boolean has(DeliveryRow row) {
        return rows.test(row);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DeliveryFilter named(String word) {
        return Arrays.stream(values())
                .filter(filter -> filter.word().equals(word))
                .findFirst()
                .orElse(ALL);
    }
}
