package vn.caurong.documents.outgoing;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.caurong.documents.register.NumberSeries;
import vn.caurong.documents.register.SeriesKey;
import vn.caurong.documents.register.SeriesSchemes;
import vn.caurong.documents.register.TakenNumber;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Vietnam;

/** The series a document's number comes from (NĐ 30/2020 Đ15.1). */
@Component
record NextNumbers(NumberSeries series, SeriesSchemes schemes, Papermaking papermaking, Clock clock) {
    /** The number that would be given now, to be shown. */
    int next(Outgoing document) {
        return series.next(document.issuingName(), document.typeCode(), Vietnam.today(clock));
    }

    /** Takes it, dated today; in the caller's transaction. */
    GivenNumber take(Outgoing document, Actor by) {
        LocalDate today = Vietnam.today(clock);
        TakenNumber taken = series.take(key(document, today), today);
        return new GivenNumber(
                Ids.next(),
                document.id(),
                taken.series(),
                taken.number(),
                papermaking.notation(document),
                today,
                by.person(),
                by.post(),
                clock.instant());
    }

    private SeriesKey key(Outgoing document, LocalDate day) {
        String group = schemes.group(document.issuingName(), document.typeCode(), day);
        return SeriesKey.issued(document.issuingName(), group);
    }
}
