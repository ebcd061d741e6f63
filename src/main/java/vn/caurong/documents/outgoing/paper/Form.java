package vn.caurong.documents.outgoing.paper;

import java.util.List;

/**
 * What the type of a document puts on its page (NĐ 30/2020 PL III, Mẫu 1.2–1.7).
 *
 * @param heading name of the type in capitals, empty for công văn
 * @param addressing how those it is written to are named
 * @param authority by whose power a decision is taken, empty for other types
 * @param inviting words before those invited, empty for other types
 * @param entries lines of its own
 */
public record Form(String heading, Addressing addressing, String authority, String inviting, List<Entry> entries) {
    /** Công văn (Mẫu 1.5). */
    public static final Form LETTER = new Form("", Addressing.REQUIRED, "", "", List.of());

    /** Whether "Kính gửi" stands on the page. */
    public enum Addressing {
        REQUIRED,
        OPTIONAL,
        NONE
    }

    /** A line of its own: {@code Địa điểm:} and what was written after it. */
    public record Entry(String label, String value) {}

    public boolean centred() {
        return !heading.isEmpty();
    }

    public boolean invites() {
        return !inviting.isEmpty();
    }
}
