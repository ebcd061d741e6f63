package vn.caurong.documents.recipients;

import java.util.Arrays;
import java.util.List;
import vn.caurong.documents.recipients.DeliveryRows.Sent;

/**
 * Who has an issued document and who has not.
 *
 * @param rows all recipients inside
 * @param postal recipients without a code, by the post
 * @param mail recipients without a code, by e-mail
 */
record DeliveriesPage(
        Sent document, DeliveryFilter filter, List<DeliveryRow> rows, List<PostalLine> postal, List<MailLine> mail) {
    String way() {
        return "/documents/outgoing/" + document.id();
    }

    List<DeliveryRow> shown() {
        return rows.stream().filter(filter::has).toList();
    }

    List<Count> filters() {
        return Arrays.stream(DeliveryFilter.values())
                .map(each -> new Count(each, rows.stream().filter(each::has).count()))
                .filter(count -> count.rows() > 0 || count.filter() == filter || count.filter() == DeliveryFilter.ALL)
                .toList();
    }

    boolean postWaits() {
        return postal.stream().anyMatch(line -> line.sentOn() == null);
    }

    long waiting() {
        return rows.stream().filter(DeliveryRow::waits).count();
    }

    boolean reminds() {
        return rows.stream().anyMatch(DeliveryRow::remindable);
    }

    /** A filter with exactly its rows. */
    record Count(DeliveryFilter filter, long rows) {}
}
