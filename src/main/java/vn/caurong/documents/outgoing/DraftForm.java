package vn.caurong.documents.outgoing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the editor sends; the same fields come with every act on a draft, so that nothing typed is
 * lost by pressing another button than "Lưu".
 *
 * @param version of the document the page was made from
 * @param content version of the words the page was made from, null from a page that does not say
 * @param over version of the document seen since on the page of differences, null before
 * @param addressees a line each, under "Kính gửi"
 * @param copies a line each, under "Nơi nhận"
 * @param add an agency inside to put under "Kính gửi" too
 */
public record DraftForm(
        int version,
        @Nullable Integer content,
        @Nullable Integer over,
        @Nullable String subject,
        @Nullable String body,
        @Nullable String addressees,
        @Nullable String copies,
        int urgency,
        @Nullable UUID signer,
        @Nullable UUID add) {
    /** The newest version the person has seen. */
    int seen() {
        return over == null ? version : over;
    }

    /** The same, sent in the knowledge of a newer version. */
    DraftForm over(int newer) {
        return new DraftForm(version, content, newer, subject, body, addressees, copies, urgency, signer, add);
    }
}
