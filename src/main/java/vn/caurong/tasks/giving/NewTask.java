package vn.caurong.tasks.giving;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Ruling;
import vn.caurong.tasks.dues.Deadline;
import vn.caurong.tasks.parties.Parties;
import vn.caurong.tasks.sources.SourceLine;

/**
 * A task to be given: the six clear things (việc, chủ trì, phối hợp, hạn, sản phẩm, thẩm quyền) and
 * where it comes from.
 *
 * @param quantity how many of the product
 * @param source the subject it comes from, null when it is given alone
 * @param sourceWords its paragraph, empty for none
 * @param parent the task it is a part of
 */
public record NewTask(
        String words,
        String product,
        int quantity,
        String authority,
        int urgency,
        Parties parties,
        Deadline deadline,
        @Nullable SourceLine source,
        String sourceWords,
        @Nullable UUID parent) {
    private static final int WORDS = 2000;
    private static final int SHORT = 500;
    private static final int PARAGRAPH = 4000;
    private static final int MOST_URGENT = 3;

    Ruling ruling(Instant now) {
        return Ruling.unless(!words.isEmpty(), "tasks.refused.wordsMissing")
                .and(() -> Ruling.unless(words.length() <= WORDS, "tasks.refused.wordsLong", WORDS))
                .and(() -> Ruling.unless(product.length() <= SHORT, "tasks.refused.productLong", SHORT))
                .and(() -> Ruling.unless(authority.length() <= SHORT, "tasks.refused.authorityLong", SHORT))
                .and(() -> Ruling.unless(sourceWords.length() <= PARAGRAPH, "tasks.refused.paragraphLong", PARAGRAPH))
                .and(() -> Ruling.unless(urgency >= 0 && urgency <= MOST_URGENT, "tasks.refused.form"))
                .and(parties::ruling)
                .and(() -> deadline.ahead(now));
    }
}
