package vn.caurong.organization.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Preparation;
import vn.caurong.kernel.Vietnam;

/**
 * Puts the demo's city into an empty organization. Ids are made from names ({@code
 * post:stttt.vanthu}), so later modules' demo data can refer to them.
 */
@Component
@Order(0) // before what adds to its rows
@Profile("demo")
class OrganizationDemo implements Preparation {
    private static final int DELEGATION_DAYS = 10;

    private final JdbcClient jdbc;
    private final Clock clock;

    OrganizationDemo(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void prepare() {
        // two nodes starting at once: the second waits here and finds the organization made
        jdbc.sql("lock table organization.unit in share row exclusive mode").update();
        boolean empty = jdbc.sql("select not exists (select from organization.unit)")
                .query(Boolean.class)
                .single();
        if (empty) {
            DemoRows rows = new DemoRows(jdbc);
            DemoCity.units().forEach(rows::unit);
            DemoCity.codes().forEach(rows::code);
            DemoCity.posts().forEach(rows::post);
            DemoCity.issuingNames().forEach(rows::issuingName);
            DemoCity.signing().forEach(rows::signing);
            DemoCity.supervision().forEach(rows::supervision);
            delegation();
        }
    }

    /** The director is away for ten days; the deputy does the director's work, but never signs. */
    private void delegation() {
        LocalDate today = Vietnam.today(clock);
        jdbc.sql("""
                        insert into organization.delegation (id, from_post, from_person, to_person,
                          duties, basis, during)
                        values (?, ?, ?, ?, '{DIRECT,REVIEW}', ?, tstzrange(?, ?))\
                        """)
                .params(
                        DemoRows.id("delegation", "stttt.lanhdao"),
                        DemoRows.id("post", "stttt.lanhdao"),
                        DemoRows.id("person", "stttt.lanhdao"),
                        DemoRows.id("person", "stttt.pho"),
                        "Thông báo phân công điều hành từ ngày " + Vietnam.write(today),
                        startOf(today),
                        startOf(today.plusDays(DELEGATION_DAYS)))
                .update();
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(Vietnam.ZONE).toOffsetDateTime();
    }
}
