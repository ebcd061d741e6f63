package vn.caurong.documents.series;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Administration.Leaving;
import vn.caurong.organization.IssuingName;
import vn.caurong.organization.Organization;

/**
 * Registers of an agency that ended are closed with their last number and handed over with its files
 * (NĐ 30/2020 Đ22.2, Luật Lưu trữ 2011 Đ11); no number follows in them.
 */
@Component
record ClosingSeries(Organization organization, JdbcClient jdbc, Journal journal, Clock clock) implements Leaving {
    private static final String OF_AGENCY = """
        from documents.number_series s
        where s.owner = any(:owners)
          and not exists (select from documents.series_closing c where c.series = s.id)\
        """;

    @Override
    public String label() {
        return "series.left";
    }

    @Override
    public long of(UUID agency) {
        return jdbc.sql("select count(*) " + OF_AGENCY)
                .param("owners", owners(agency, Vietnam.today(clock)))
                .query(Long.class)
                .single();
    }

    @Override
    public void settle(UUID agency, @Nullable UUID heir, LocalDate day, String basis) {
        int closed = jdbc.sql("""
                        insert into documents.series_closing (series, last_number, day, heir, basis, at)
                        select s.id, s.last_number, :day, :heir, :basis, :at\s
                        """ + OF_AGENCY)
                .param("owners", owners(agency, day.minusDays(1)))
                .param("day", day)
                .param("heir", heir, Types.OTHER)
                .param("basis", basis)
                .param("at", Timestamp.from(clock.instant()))
                .update();
        if (closed > 0) {
            journal.record(Entry.system(agency, "series.closed", new Subject("series", agency))
                    .with(Map.of("count", Integer.toString(closed)))
                    .saying(basis));
        }
    }

    /** The agency for arrivals and the names it issued under on its days. */
    private UUID[] owners(UUID agency, LocalDate day) {
        return Stream.concat(
                        Stream.of(agency),
                        organization.issuingNames(agency, day).stream().map(IssuingName::id))
                .toArray(UUID[]::new);
    }
}
