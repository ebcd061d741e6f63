package vn.caurong.access.internal;

import java.util.Comparator;
import java.util.UUID;
import vn.caurong.access.Principal;
import vn.caurong.kernel.Subject;

/** The key of a row of the audience; in the order of rows two transactions never wait for each other. */
record AudienceRow(String kind, UUID id, String principal) implements Comparable<AudienceRow> {
    private static final Comparator<AudienceRow> ORDER = Comparator.comparing(AudienceRow::kind)
            .thenComparing(AudienceRow::id)
            .thenComparing(AudienceRow::principal);

    static AudienceRow of(Subject subject, Principal principal) {
        return new AudienceRow(subject.kind(), subject.id(), principal.text());
    }

    @Override
    public int compareTo(AudienceRow other) {
        return ORDER.compare(this, other);
    }
}
