package vn.caurong.documents.recipients;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.documents.lists.BulkReports;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;

/** Puts the page of the register of the post together. */
@Component
record PostalPages(PostalList list, OwnPostal own, BulkReports reports, Clock clock) {
    private static final int LONGEST = 200;

    /** What is asked of it, as its address says. */
    record Asked(
            @Nullable String filter,
            @Nullable String q,
            @Nullable String after,
            @Nullable String report) {}

    PostalPage of(Asked asked, Actor actor) {
        PostalFilter filter = PostalFilter.named(asked.filter() == null ? "" : asked.filter());
        String words = words(asked.q());
        UUID after = row(asked.after());
        OwnPostal.Counted counted = own.of(filter, words, actor);
        return new PostalPage(
                Vietnam.today(clock).getYear(),
                filter,
                words,
                list.page(filter, words, after, actor),
                after != null,
                counted.own(),
                counted.usual(),
                reports.find(asked.report(), actor));
    }

    private static String words(@Nullable String typed) {
        String words = typed == null ? "" : typed.replace('\0', ' ').strip();
        return words.substring(0, Math.min(LONGEST, words.length()));
    }

    /** An address somebody mended by hand leads to the first page. */
    private static @Nullable UUID row(@Nullable String after) {
        try {
            return after == null ? null : UUID.fromString(after);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
