package vn.caurong.documents.incoming;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.documents.incoming.reading.LayoutReader;
import vn.caurong.documents.incoming.reading.ReadForm;
import vn.caurong.documents.incoming.reading.ReplyBy;
import vn.caurong.documents.incoming.reading.Signer;
import vn.caurong.documents.register.DocumentType;
import vn.caurong.documents.register.DocumentTypes;
import vn.caurong.files.Pages;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Unit;
import vn.caurong.organization.WorkingTime;

/** What the pages of a file say, in the words of the register. */
@Component
record PageReading(Pages pages, DocumentTypes types, Organization organization, WorkingTime time, Clock clock) {
    ReadForm form(String sha256, int count) {
        return LayoutReader.read(count, page -> pages.lines(sha256, page));
    }

    /** Values cut to the register's lengths; empty where nothing was read. */
    Details details(ReadForm read) {
        String name = text(read.agency().value(), 200);
        Optional<Unit> known = agency(name);
        Integer urgency = read.urgency().value();
        return new Details(
                known.map(Unit::id).orElse(null),
                known.map(Unit::name).orElse(AgencyCapitals.name(name)),
                text(read.number().value(), 11),
                text(read.notation().value(), 30),
                read.issuedOn().value(),
                type(read.typeName().value(), Vietnam.today(clock)),
                text(read.subject().value(), 500),
                text(read.signerName().value(), 50),
                title(read.signer().value()),
                lines(read.recipients().value()),
                urgency == null ? 0 : urgency,
                replyBy(read.replyBy().value()));
    }

    /** The agency known here under this name, however it is written. */
    Optional<Unit> agency(String name) {
        return name.isEmpty() ? Optional.empty() : organization.agencyByName(name, Vietnam.today(clock));
    }

    /**
     * A type's code as a form sends it, công văn when it sends none.
     *
     * @throws RefusalException when there is no such type
     */
    String type(String code) {
        if (code.isEmpty()) {
            return DocumentTypes.OFFICIAL_LETTER;
        }
        if (types.byCode(code).isEmpty()) {
            throw new RefusalException("incoming.refused.form");
        }
        return code;
    }

    /** The code of the type named so, công văn when there is none of that name. */
    String typeNamed(String name) {
        return type(Details.clean(name), Vietnam.today(clock));
    }

    private String type(@Nullable String name, LocalDate day) {
        return types.on(day).stream()
                .filter(type -> name != null && type.name().equalsIgnoreCase(name))
                .findFirst()
                .map(DocumentType::code)
                .orElse(DocumentTypes.OFFICIAL_LETTER);
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
        return Details.cut(value, length);
    }

    private static String lines(@Nullable List<String> lines) {
        String joined = lines == null ? "" : Details.clean(String.join("\n", lines));
        return joined.length() <= 1000 ? joined : joined.substring(0, 1000);
    }
}
