package vn.caurong.documents.outgoing;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One saved version of the words.
 *
 * @param version counts from 1
 * @param subject without "V/v"
 * @param body a paragraph a line
 * @param signerPost who is to sign, null while not chosen
 */
record Content(
        int version,
        String subject,
        String body,
        int urgency,
        @Nullable UUID signerPost,
        List<Recipient> recipients) {

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
                && urgency == other.urgency
                && Objects.equals(signerPost, other.signerPost)
                && recipients.equals(other.recipients);
    }

    /** The signer is chosen by the author; those on the route do not change their own route. */
    Content signedBy(@Nullable UUID signer) {
        return new Content(version, subject, body, urgency, signer, recipients);
    }

    private List<String> names(boolean copy) {
        return recipients.stream()
                .filter(recipient -> recipient.copy() == copy)
                .map(Recipient::name)
                .toList();
    }
}
