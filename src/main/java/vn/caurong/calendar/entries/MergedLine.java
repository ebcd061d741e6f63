package vn.caurong.calendar.entries;

import java.util.UUID;

/**
 * The other side of a merge.
 *
 * @param away true where the entry looked at went into this one, false where this one went into it
 * @param seen whether the reader may open it
 */
public record MergedLine(boolean away, UUID id, boolean seen, String words) {
    public String href() {
        return EntryPage.way(id);
    }

    /** Message key of what stands before its words. */
    public String key() {
        return away ? "calendar.merged.away" : "calendar.merged.in";
    }
}
