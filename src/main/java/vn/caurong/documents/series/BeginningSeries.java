package vn.caurong.documents.series;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.register.SeriesKey.Book;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Administration;
import vn.caurong.organization.Organization;

/**
 * An agency that kept this year's register on paper goes on after its last number there; once the
 * program has given a number, the series is its own (NĐ 30/2020 Đ15.1, Đ22.2).
 */
@Component
class BeginningSeries {
    private static final int MOST = 99_999;

    private final Administration administration;
    private final Organization organization;
    private final SeriesRows rows;
    private final Journal journal;
    private final Clock clock;

    BeginningSeries(
            Administration administration, Organization organization, SeriesRows rows, Journal journal, Clock clock) {
        this.administration = administration;
        this.organization = organization;
        this.rows = rows;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param owner the agency for arrivals, one of its issuing names for documents sent
     */
    @Transactional
    public void begin(UUID agency, UUID owner, int last, String basis, Actor by) {
        administration.require(agency, by);
        LocalDate today = Vietnam.today(clock);
        boolean arrivals = owner.equals(agency);
        if (!arrivals
                && organization.issuingNames(agency, today).stream()
                        .noneMatch(name -> name.id().equals(owner))) {
            throw new NotVisibleException(new Subject("issuing-name", owner));
        }
        Book book = arrivals ? Book.INCOMING : Book.OUTGOING;
        Ruling.unless(last >= 1 && last <= MOST, "series.refused.last", MOST)
                .and(() -> Ruling.unless(!basis.isEmpty(), "series.refused.basis"))
                .and(() -> Ruling.unless(rows.begin(owner, book.name(), last, today), "series.refused.running"))
                .orThrow();
        journal.record(new Entry(
                agency,
                "series.begun",
                new Subject("series", owner),
                by,
                Map.of("book", book.name(), "last", Integer.toString(last)),
                basis));
    }
}
