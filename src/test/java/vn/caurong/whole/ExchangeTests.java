package vn.caurong.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.whole.Errands.INCOMING;
import static vn.caurong.whole.Errands.OUTGOING;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;

/**
 * Between two agencies nothing is shared but the file and the states (QĐ 28/2018 Đ6.3, Đ10; NĐ
 * 30/2020 Đ21.2).
 */
@CauRongTest
class ExchangeTests {
    private final JdbcClient jdbc;
    private final Errands receiver;
    private final Errands sender;

    ExchangeTests(ApplicationContext context, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.receiver = new Errands(context, "Quận Nhận Văn Bản");
        this.sender = new Errands(context, "Sở Gửi Văn Bản", receiver.agency.name());
    }

    @Test
    void statesComeBackInOrderEachOnceAndNeverGoBack() {
        UUID sent = sender.issued();
        UUID come = arrived(sent);
        act(come, "registration", receiver.agency.clerk());
        act(come, "directive", receiver.agency.leader());
        act(come, "assignment", receiver.agency.unitHead());
        assertThat(standing(sent)).isEqualTo("PROCESSING");
        act(come, "completion", receiver.agency.specialist());
        assertThat(told(sent)).containsExactly("SENT", "ARRIVED", "RECEIVED", "ASSIGNED", "PROCESSING", "COMPLETED");
        assertThat(standing(sent)).isEqualTo("COMPLETED");
    }

    @Test
    void handedBackAndDirectedAgainTheSenderHearsNothingTwice() {
        UUID sent = sender.issued();
        UUID come = arrived(sent);
        act(come, "registration", receiver.agency.clerk());
        act(come, "directive", receiver.agency.leader());
        act(come, "handing-back", receiver.agency.unitHead());
        act(come, "directive", receiver.agency.leader());
        assertThat(told(sent)).containsExactly("SENT", "ARRIVED", "RECEIVED", "ASSIGNED");
        assertThat(standing(sent)).isEqualTo("ASSIGNED");
    }

    @Test
    void aRefusalComesBackWithItsReasonAndWaitsForAuthorAndClerk_D21_2b() {
        UUID sent = sender.issued();
        act(arrived(sent), "refusal", receiver.agency.clerk());
        assertThat(told(sent)).containsExactly("SENT", "ARRIVED", "REFUSED");
        assertThat(jdbc.sql("""
                                        select count(*) from worklist.item where subject_id = ?
                                          and duty = 'KNOW' and closed_at is null
                                        """).param(sent).query(Integer.class).single()).isEqualTo(2);
        assertThat(sender.get(OUTGOING + "/" + sent, sender.agency.specialist()))
                .hasStatusOk()
                .bodyText()
                .contains("Tham mưu trả lời");
    }

    @Test
    void eachHasItsOwnRecordOverTheSameFileAndSeesNothingOfTheOther() {
        UUID sent = sender.issued();
        UUID come = arrived(sent);
        act(come, "registration", receiver.agency.clerk());
        act(come, "directive", receiver.agency.leader());
        assertThat(text("select sha256 from documents.incoming_arrival where incoming = ?", come))
                .isEqualTo(text("select sha256 from documents.outgoing_issue where outgoing = ?", sent));
        assertThat(receiver.get(OUTGOING + "/" + sent, receiver.agency.leader()))
                .hasStatus(404);
        assertThat(sender.get(INCOMING + "/" + come, sender.agency.leader())).hasStatus(404);
        assertThat(sender.get(OUTGOING + "/" + sent, sender.agency.leader()))
                .hasStatusOk()
                .bodyText()
                .contains(receiver.agency.name())
                .doesNotContain(come.toString())
                .doesNotContain("Tham mưu trả lời");
    }

    @Test
    void theSenderOfACopyHearsWhatBecomesOfTheFirst_D22_2() {
        UUID first = receiver.presented();
        UUID sent = sender.issued();
        UUID copy = arrived(sent);
        var form = receiver.form(receiver.version(INCOMING, copy));
        form.put("into", first.toString());
        done(receiver.post(INCOMING + "/" + copy + "/merger", receiver.agency.clerk(), form));
        assertThat(standing(sent)).isEqualTo("RECEIVED");
        act(first, "directive", receiver.agency.leader());
        assertThat(standing(sent)).isEqualTo("ASSIGNED");
        assertThat(receiver.get(INCOMING + "/" + copy, receiver.agency.clerk()))
                .hasRedirectedUrl(INCOMING + "/" + first);
    }

    private void act(UUID come, String act, vn.caurong.kernel.Actor actor) {
        done(receiver.act(INCOMING, come, act, actor));
    }

    /** The receiver's record, there within seconds of the issue. */
    private UUID arrived(UUID sent) {
        Instant end = Instant.now().plus(Duration.ofSeconds(10));
        while (true) {
            Optional<UUID> come = jdbc.sql("""
                                    select incoming from documents.outgoing_delivery
                                    where outgoing = ? and incoming is not null
                                    """).param(sent).query(UUID.class).optional();
            if (come.isPresent()) {
                return come.get();
            }
            assertThat(Instant.now()).isBefore(end);
            Thread.onSpinWait();
        }
    }

    private List<String> told(UUID sent) {
        return jdbc.sql("""
                        select state from documents.outgoing_delivery_state
                        where outgoing = ? order by at, state <> 'SENT'
                        """).param(sent).query(String.class).list();
    }

    private String standing(UUID sent) {
        return text("select state from documents.outgoing_delivery where outgoing = ?", sent);
    }

    private String text(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(String.class).single();
    }

    private static void done(MvcTestResult result) {
        assertThat(result).hasStatus3xxRedirection();
    }
}
