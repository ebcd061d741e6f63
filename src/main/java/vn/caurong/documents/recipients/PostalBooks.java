package vn.caurong.documents.recipients;

import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.documents.register.RegisterPrinting;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;

/** Sổ gửi văn bản đi bưu điện, printable and bound as the other registers (NĐ 30/2020 PL IV). */
@Component
class PostalBooks {
    private static final int FIRST = 2004; // NĐ 110/2004 on clerical work

    private final PostalLines lines;
    private final RegisterPrinting printing;
    private final Organization organization;
    private final Clock clock;

    PostalBooks(PostalLines lines, RegisterPrinting printing, Organization organization, Clock clock) {
        this.lines = lines;
        this.printing = printing;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * @param asked year, null for this one
     */
    byte[] print(@Nullable Integer asked, Actor actor) {
        int thisYear = Vietnam.today(clock).getYear();
        int year = asked == null ? thisYear : asked;
        Ruling.unless(year >= FIRST && year <= thisYear, "register.refused.noYear", thisYear)
                .orThrow();
        String agency = organization.unit(actor.agency()).name().toUpperCase(Locale.of("vi"));
        var book = new PostalBook(agency, year, lines.sent(year, actor));
        return printing.print("documents/recipients/book.jte", book);
    }
}
