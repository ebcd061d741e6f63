package vn.caurong.documents.outgoing;

import java.util.Map;
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
 * @param fields lines the type has of its own, null when it has none
 * @param add a group or an agency to put under "Kính gửi" too, by its name
 * @param under {@code copies} to put it under "Nơi nhận", else under "Kính gửi"
 * @param except who of that group is left out, null or empty for nobody
 */
public record DraftForm(
        int version,
        @Nullable Integer content,
        @Nullable Integer over,
        @Nullable String subject,
        @Nullable String body,
        @Nullable String addressees,
        @Nullable String copies,
        @Nullable Map<String, String> fields,
        int urgency,
        @Nullable UUID signer,
        @Nullable String add,
        @Nullable String except,
        @Nullable String under) {
    /** What stands, as if it had been typed. */
    static DraftForm of(int version, Content words) {
        return new DraftForm(
                version,
                words.version(),
                null,
                words.subject(),
                words.body(),
                String.join("\n", words.addressees()),
                String.join("\n", words.copies()),
                words.fields(),
                words.urgency(),
                words.signerPost(),
                null,
                null,
                null);
    }

    /** The newest version the person has seen. */
    int seen() {
        return over == null ? version : over;
    }

    /** The same with another text. */
    DraftForm saying(String text) {
        return new DraftForm(
                version, content, over, subject, text, addressees, copies, fields, urgency, signer, add, except, under);
    }

    /** The same, sent in the knowledge of a newer version. */
    DraftForm over(int newer) {
        return new DraftForm(
                version,
                content,
                newer,
                subject,
                body,
                addressees,
                copies,
                fields,
                urgency,
                signer,
                add,
                except,
                under);
    }
}
