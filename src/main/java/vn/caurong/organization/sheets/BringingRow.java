package vn.caurong.organization.sheets;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was tried.
 *
 * @param enteredAt null while it only was tried
 */
public record BringingRow(
        UUID id,
        UUID agency,
        String sheet,
        String fileName,
        int fresh,
        int there,
        List<Fault> faults,
        @Nullable Instant enteredAt) {
    public boolean clean() {
        return faults.isEmpty();
    }
}
