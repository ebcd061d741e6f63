package vn.caurong.organization.internal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Preparation;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.internal.DemoCity.Cells;

/**
 * Puts the demo's city into an empty organization. Ids are made from names ({@code
 * post:stttt.vanthu}), so later modules' demo data can refer to them.
 */
@Component
@Profile("demo")
class OrganizationDemo implements Preparation {
    private static final String OPEN = "[2019-01-01,)";
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
        boolean empty =
                jdbc.sql("select not exists (select from organization.unit)")
                        .query(Boolean.class)
                        .single();
        if (empty) {
            DemoCity.units().forEach(this::unit);
            DemoCity.codes().forEach(this::code);
            DemoCity.posts().forEach(this::post);
            DemoCity.issuingNames().forEach(this::issuingName);
            DemoCity.signing().forEach(this::signing);
            DemoCity.supervision().forEach(this::supervision);
            delegation();
        }
    }

    private void unit(Cells row) {
        String key = row.at(0);
        jdbc.sql(
                        """
                        insert into organization.unit (id, parent, agency, name, short_name,
                          notation, place, sort, during)
                        values (?, nullif(?, '')::uuid, ?, ?, ?, ?, 'Đà Nẵng',
                          (select count(*) from organization.unit), ?::daterange)\
                        """)
                .params(
                        id("unit", key),
                        row.at(1).isEmpty() ? "" : id("unit", row.at(1)).toString(),
                        id("unit", key.split("\\.", -1)[0]),
                        row.at(2),
                        row.at(3),
                        row.at(4),
                        OPEN)
                .update();
    }

    private void code(Cells row) {
        jdbc.sql("insert into organization.unit_code values (?, ?, 1, ?::daterange)")
                .params(id("unit", row.at(0)), row.at(1), OPEN)
                .update();
    }

    private void post(Cells row) {
        UUID post = id("post", row.at(0));
        jdbc.sql(
                        """
                        insert into organization.post (id, unit, title, role, head, sort, during)
                        values (?, ?, ?, ?, ?, (select count(*) from organization.post),
                          ?::daterange)\
                        """)
                .params(
                        post,
                        id("unit", row.at(1)),
                        row.at(2),
                        row.at(3),
                        !row.at(4).isEmpty(),
                        OPEN)
                .update();
        if (!row.at(5).isEmpty()) {
            UUID person = id("person", row.at(0));
            jdbc.sql("insert into organization.person values (?, ?)")
                    .params(person, row.at(5))
                    .update();
            jdbc.sql(
                            """
                            insert into organization.holding (id, person, post, during)
                            values (?, ?, ?, ?::daterange)\
                            """)
                    .params(id("holding", row.at(0)), person, post, OPEN)
                    .update();
        }
    }

    private void issuingName(Cells row) {
        UUID agency = id("unit", row.at(0));
        jdbc.sql(
                        """
                        insert into organization.issuing_name (id, agency, name, notation,
                          header_above, header, collective, during)
                        select ?, id, name, ?, nullif(?, ''), ?, ?, ?::daterange
                        from organization.unit where id = ?\
                        """)
                .params(
                        id("issuing-name", row.at(0)),
                        row.at(1),
                        row.at(2),
                        String.join("\n", row.parts(3)),
                        !row.at(4).isEmpty(),
                        OPEN,
                        agency)
                .update();
    }

    private void signing(Cells row) {
        jdbc.sql(
                        """
                        insert into organization.signing_authority (id, post, issuing_name, form,
                          document_types, block, basis, during)
                        values (?, ?, ?, ?, ?, ?, 'Quy chế làm việc của cơ quan', ?::daterange)\
                        """)
                .params(
                        id("signing", row.at(0)),
                        id("post", row.at(0)),
                        id("issuing-name", row.at(1)),
                        row.at(2),
                        row.parts(3),
                        row.parts(4),
                        OPEN)
                .update();
    }

    private void supervision(Cells row) {
        jdbc.sql(
                        """
                        insert into organization.supervision
                        values (?, ?, ?::daterange, 'Thông báo phân công của lãnh đạo')\
                        """)
                .params(id("post", row.at(0)), id("unit", row.at(1)), OPEN)
                .update();
    }

    /** The director is away for ten days; the deputy does the director's work, but never signs. */
    private void delegation() {
        LocalDate today = Vietnam.today(clock);
        jdbc.sql(
                        """
                        insert into organization.delegation (id, from_post, to_person, duties,
                          basis, during)
                        values (?, ?, ?, '{DIRECT,REVIEW}', ?, tstzrange(?, ?))\
                        """)
                .params(
                        id("delegation", "stttt.lanhdao"),
                        id("post", "stttt.lanhdao"),
                        id("person", "stttt.pho"),
                        "Thông báo phân công điều hành từ ngày " + Vietnam.write(today),
                        startOf(today),
                        startOf(today.plusDays(DELEGATION_DAYS)))
                .update();
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(Vietnam.ZONE).toOffsetDateTime();
    }

    private static UUID id(String kind, String key) {
        return UUID.nameUUIDFromBytes((kind + ":" + key).getBytes(StandardCharsets.UTF_8));
    }
}
