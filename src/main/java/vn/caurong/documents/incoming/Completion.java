package vn.caurong.documents.incoming;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Ruling;

/**
 * How a document is settled (NĐ 30/2020 Đ24.2).
 *
 * @param words report of the leading unit
 * @param reply our issued document that answers it, null when none
 * @param noReplyWhy why no answer went out, empty when none was required
 */
record Completion(
        String words, @Nullable UUID reply, @Nullable String replyMark, String noReplyWhy) {
    static Completion reported(String words, String noReplyWhy) {
        return new Completion(words, null, null, noReplyWhy);
    }

    static Completion answered(UUID reply, String mark) {
        return new Completion("", reply, mark, "");
    }

    /** Where a reply is required, it is settled by an issued reply or by an explicit reason. */
    Ruling ruling(boolean replyRequired) {
        return Ruling.unless(!replyRequired || reply != null || !noReplyWhy.isBlank(), "incoming.refused.replyRequired")
                .and(() -> Ruling.unless(
                        reply != null || !words.isBlank() || !noReplyWhy.isBlank(), "incoming.refused.reportEmpty"));
    }
}
