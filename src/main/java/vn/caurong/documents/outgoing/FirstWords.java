package vn.caurong.documents.outgoing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.documents.drafting.DraftType;
import vn.caurong.documents.incoming.IncomingReplies.Answered;
import vn.caurong.documents.outgoing.paper.Wording;
import vn.caurong.organization.IssuingName;

/** What a new draft holds before anybody has typed. */
final class FirstWords {
    private FirstWords() {}

    /** A reply names in full what it answers (PL I.II.6b); a free draft begins as its form does. */
    static Content of(DraftType type, @Nullable Answered answered, @Nullable UUID signer, IssuingName issuing) {
        if (answered == null) {
            String opening = type.opening().replace("{agency}", issuing.name());
            return new Content(1, "", opening, Map.of(), 0, signer, List.of());
        }
        String matter = matter(answered.subject());
        return new Content(
                1,
                matter,
                opening(answered, matter, issuing),
                Map.of(),
                answered.urgency(),
                signer,
                List.of(new Recipient(false, answered.senderName(), answered.sender())));
    }

    private static String opening(Answered answered, String matter, IssuingName issuing) {
        LocalDate day = answered.issuedOn();
        String dated = day == null ? "" : " " + Wording.date(day);
        return "Trả lời %s số %s%s của %s về việc %s, %s có ý kiến như sau:"
                .formatted(answered.typeName(), answered.mark(), dated, answered.senderName(), matter, issuing.name());
    }

    /** A subject in the middle of a sentence: its first letter small unless it is a name's. */
    static String matter(String subject) {
        String bare = subject.strip().replaceFirst("^(?i)(v/v|về việc|về)\\s+", "");
        boolean name = bare.length() > 1 && Character.isUpperCase(bare.charAt(1));
        return bare.isEmpty() || name ? bare : bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
    }
}
