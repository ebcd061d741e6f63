package vn.caurong.organization.authority;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.caurong.kernel.Vietnam;

/**
 * A delegation with names.
 *
 * @param agency of the post it is from
 * @param from whose work, title and name
 * @param duties names, empty for all
 */
public record DelegationRow(
        UUID id,
        UUID agency,
        UUID fromPerson,
        String from,
        String to,
        List<String> duties,
        String basis,
        boolean restricted,
        Instant begin,
        Instant end) {
    public LocalDate first() {
        return Vietnam.date(begin);
    }

    public LocalDate last() {
        return Vietnam.date(end.minusMillis(1));
    }

    public boolean open(Instant now) {
        return end.isAfter(now);
    }
}
