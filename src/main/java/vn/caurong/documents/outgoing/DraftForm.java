package vn.caurong.documents.outgoing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the editor sends; the same fields come with every act on a draft, so that nothing typed is
 * lost by pressing another button than "Lưu".
 *
 * @param version of the document the page was made from
 * @param addressees a line each, under "Kính gửi"
 * @param copies a line each, under "Nơi nhận"
 * @param add an agency inside to put under "Kính gửi" too
 */
public record DraftForm(
        int version,
        @Nullable String subject,
        @Nullable String body,
        @Nullable String addressees,
        @Nullable String copies,
        int urgency,
        @Nullable UUID signer,
        @Nullable UUID add) {}
