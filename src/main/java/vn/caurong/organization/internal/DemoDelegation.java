package vn.caurong.organization.internal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caurong.kernel.Vietnam;

/** The delegation of the demo. */
record DemoDelegation(JdbcClient jdbc, LocalDate today) {
    private static final int DAYS = 10;

    /** The director is away for ten days; the deputy does the director's work, but never signs. */
    void write() {
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
                        startOf(today.plusDays(DAYS)))
                .update();
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(Vietnam.ZONE).toOffsetDateTime();
    }
}
