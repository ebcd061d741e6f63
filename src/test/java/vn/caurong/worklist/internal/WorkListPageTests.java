package vn.caurong.worklist.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.worklist.Assignee;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.OpenItem;
import vn.caurong.worklist.internal.WorkRow.As;

class WorkListPageTests {
    private static final Instant NOW = at("2020-04-06T09:40");

    private final List<WorkRow> rows = List.of(
            row(Duty.DIRECT, "incoming", "2020-04-03T16:30", As.OWN, false),
            row(Duty.SIGN, "outgoing", "2020-04-06T14:00", As.OWN, false),
            row(Duty.DIRECT, "incoming", "2020-04-07T16:30", As.DELEGATED, false),
            row(Duty.KNOW, "incoming", null, As.OWN, false),
            row(Duty.PROCESS, "incoming", "2020-04-08T16:30", As.OWN, true));

    @Test
    void groupsByDueTime() {
        WorkListPage page = page("all");
        assertThat(page.overdue()).containsExactly(rows.get(0));
        assertThat(page.today()).containsExactly(rows.get(1));
        assertThat(page.later()).containsExactly(rows.get(2), rows.get(3));
    }

    @Test
    void everyCountHasExactlyItsRows() {
        assertThat(page("all").filters()).isNotEmpty().allSatisfy(filter -> {
            assertThat(page(filter.name()).filter()).isEqualTo(filter.name());
            assertThat((long) page(filter.name()).size()).isEqualTo(filter.rows());
        });
        for (String figure : Figures.OF_LEADERS) {
            assertThat((long) page(figure).size())
                    .as(figure)
                    .isEqualTo(page("all").rowsOf(figure, NOW));
        }
    }

    @Test
    void theBarAddsUpToTheList() {
        WorkListPage page = page("all");
        assertThat(page.bar(NOW).total()).isEqualTo(page.size());
    }

    @Test
    void whatIsPutOffIsOnlyInItsOwnFilter() {
        assertThat(page("process").size()).isZero();
        assertThat(page("snoozed").later()).containsExactly(rows.get(4));
    }

    @Test
    void anUnknownFilterShowsEverything() {
        assertThat(page("nonsense").filter()).isEqualTo("all");
    }

    @Test
    void everyDutyHasItsVerbAndItsFilter() throws IOException {
        Properties words = new Properties();
        try (var in = new InputStreamReader(
                Objects.requireNonNull(getClass().getResourceAsStream("/messages/worklist_vi.properties")),
                StandardCharsets.UTF_8)) {
            words.load(in);
        }
        assertThat(Duty.values())
                .allSatisfy(duty -> assertThat(words.keySet())
                        .contains(
                                "worklist.verb." + duty,
                                "worklist.filter." + duty.name().toLowerCase(Locale.ROOT)));
    }

    private WorkListPage page(String filter) {
        return WorkListPage.of(rows, filter, NOW, PutOff.offered(NOW));
    }

    private static WorkRow row(Duty duty, String kind, @Nullable String due, As as, boolean snoozed) {
        OpenItem item = new OpenItem(
                Ids.next(),
                new Subject(kind, Ids.next()),
                duty,
                new Assignee.ToPost(UUID.randomUUID()),
                due == null ? null : at(due),
                0,
                "Rà soát điều kiện làm việc từ xa",
                "2187/UBND-SNV",
                "UBND thành phố",
                NOW,
                null,
                null,
                false);
        return new WorkRow(item, as, "/documents/" + kind + "/1", "inbox", "kind." + kind, snoozed, null);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Vietnam.ZONE).toInstant();
    }
}
