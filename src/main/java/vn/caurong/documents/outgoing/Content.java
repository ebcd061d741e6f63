package vn.caurong.documents.outgoing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One saved version of the words.
 *
 * @param version counts from 1
 * @param subject without "V/v"
 * @param body a paragraph a line, see {@link vn.caurong.documents.text.Body}
 * @param fields lines its type has of its own, by name
 * @param page made elsewhere, null for the one the program draws
 * @param signerPost who is to sign, null while not chosen
 */
record Content(
        int version,
        String subject,
        String body,
        Map<String, String> fields,
        int urgency,
        @Nullable UUID signerPost,
        List<Recipient> recipients,
        @Nullable OwnPage page) {
    /** Words for the page the program draws. */
    Content(
            int version,
            String subject,
            String body,
            Map<String, String> fields,
            int urgency,
            @Nullable UUID signerPost,
            List<Recipient> recipients) {
        this(version, subject, body, fields, urgency, signerPost, recipients, null);
    }

    /** The same on a page made elsewhere, or with null on the one the program draws. */
    Content on(@Nullable OwnPage made) {
        return new Content(version, subject, body, fields, urgency, signerPost, recipients, made);
    }

    List<String> addressees() {
        return names(false);
    }

    List<String> copies() {
        return names(true);
    }

    /** Same words, whatever their version: saving them again makes no new one. */
    boolean same(Content other) {
        return subject.equals(other.subject)
                && body.equals(other.body)
                && fields.equals(other.fields)
                && urgency == other.urgency
                && Objects.equals(signerPost, other.signerPost)
                && recipients.equals(other.recipients)
                && Objects.equals(page, other.page);
    }

    /** The signer is chosen by the author; those on the route do not change their own route. */
    Content signedBy(@Nullable UUID signer) {
        return new Content(version, subject, body, fields, urgency, signer, recipients, page);
    }

    /**
     * These words, but where they are still those of {@code base} what stands: of two who changed
     * different fields neither undoes the other.
     */
    Content keeping(Content base, Content stands) {
        return new Content(
                version,
                touched(subject, base.subject, stands.subject),
                touched(body, base.body, stands.body),
                touched(fields, base.fields, stands.fields),
                touched(urgency, base.urgency, stands.urgency),
                Objects.equals(signerPost, base.signerPost) ? stands.signerPost : signerPost,
                Stream.of(false, true)
                        .flatMap(copy -> touched(to(copy), base.to(copy), stands.to(copy)).stream())
                        .toList(),
                page);
    }

    private static <T> T touched(T typed, T base, T stands) {
        return typed.equals(base) ? stands : typed;
    }

    private List<Recipient> to(boolean copy) {
        return recipients.stream().filter(recipient -> recipient.copy() == copy).toList();
    }

    private List<String> names(boolean copy) {
        return to(copy).stream().map(Recipient::name).toList();
    }
}
