package vn.caurong.documents.outgoing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Saved filters of the two lists; count and list use the same condition. */
enum OutgoingFilter {
    OPEN(true, " and o.state not in ('ISSUED', 'WITHDRAWN')"),
    /** What wants an act of the reader: the count of the door of drafts. */
    MINE(true, " and o.id = any(:mine::uuid[])"),
    /** Waits for the reader's own signature: what a sitting takes up. */
    TO_SIGN(true, " and o.id = any(:tosign::uuid[])"),
    WRITTEN(true, " and o.author = :person and o.state not in ('ISSUED', 'WITHDRAWN')"),
    TO_ISSUE(true, " and o.state in ('SIGNED', 'NUMBERED')"),
    WITHDRAWN(true, " and o.state = 'WITHDRAWN'"),
    ISSUED(false, " and o.state = 'ISSUED'"),
    /** Given to the reader to know, nearly always once it is issued: the count of the other door. */
    TO_KNOW(false, " and o.id = any(:known::uuid[])"),
    ISSUED_OWN(false, " and o.state = 'ISSUED' and o.author = :person"),
    REFUSED(
            false,
            " and exists (select 1 from documents.outgoing_delivery d where d.outgoing = o.id"
                    + " and d.state = 'REFUSED')");

    private final boolean drafts;
    private final String sql;

    OutgoingFilter(boolean drafts, String sql) {
        this.drafts = drafts;
        this.sql = sql;
    }

    /** Condition on {@code o}, beginning with {@code and}. */
    String sql() {
        return sql;
    }

    /** Address of its list. */
    String list() {
        return drafts ? "/documents/drafts" : "/documents/outgoing";
    }

    String href() {
        return list() + "?filter=" + word();
    }

    /** Its name in the address. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String labelKey() {
        return "outgoing.filter." + word();
    }

    boolean ofDrafts() {
        return drafts;
    }

    static List<OutgoingFilter> of(boolean drafts) {
        return Arrays.stream(values()).filter(filter -> filter.drafts == drafts).toList();
    }

    /** The filter of an address; an unknown name is the first of the list. */
    static OutgoingFilter named(boolean drafts, @Nullable String word) {
        List<OutgoingFilter> filters = of(drafts);
        return filters.stream()
                .filter(filter -> filter.word().equals(word))
                .findFirst()
                .orElse(filters.getFirst());
    }
}
