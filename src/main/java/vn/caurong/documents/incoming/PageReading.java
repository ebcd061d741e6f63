package vn.caurong.documents.incoming;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.documents.incoming.reading.LayoutReader;
import vn.caurong.documents.incoming.reading.ReadForm;
import vn.caurong.documents.incoming.reading.ReplyBy;
import vn.caurong.documents.incoming.reading.Signer;
import vn.caurong.files.Pages;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Unit;
import vn.caurong.organization.WorkingTime;

/** What the pages of a file say, in the words of the register. */
@Component
record PageReading(Pages pages, TypeCodes types, KnownAgencies agencies, WorkingTime time) {
    ReadForm form(String sha256, int count) {
        return LayoutReader.read(count, page -> pages.lines(sha256, page));
    }

    /** Values cut to the register's lengths; empty where nothing was read. */
    Details details(ReadForm read) {
        String name = text(read.agency().value(), 200);
        Optional<Unit> known = agencies.named(name);
        List<String> recipients = read.recipients().value();
        Integer urgency = read.urgency().value();
        return new Details(
                known.map(Unit::id).orElse(null),
                known.map(Unit::name).orElse(AgencyCapitals.name(name)),
                text(read.number().value(), 11),
                text(read.notation().value(), 30),
                read.issuedOn().value(),
                types.named(read.typeName().value()),
                text(read.subject().value(), 500),
                text(read.signerName().value(), 50),
                title(read.signer().value()),
                recipients == null ? "" : TidyText.lines(recipients, 1000),
                urgency == null ? 0 : urgency,
                replyBy(read.replyBy().value()));
    }

    /** A day alone means the close of work on it. */
    private @Nullable Instant replyBy(@Nullable ReplyBy asked) {
        if (asked == null) {
            return null;
        }
        return asked.time() == null
                ? time.endOf(asked.date())
                : asked.date().atTime(asked.time()).atZone(Vietnam.ZONE).toInstant();
    }

    private static String title(@Nullable Signer signer) {
        return signer == null ? "" : Capitals.lower(text(signer.title(), 100));
    }

    private static String text(@Nullable String value, int length) {
        return TidyText.cut(value, length);
    }
}
