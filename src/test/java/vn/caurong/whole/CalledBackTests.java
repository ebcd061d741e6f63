package vn.caurong.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.caurong.whole.Errands.INCOMING;
import static vn.caurong.whole.Errands.OUTGOING;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caurong.CauRongTest;

/** Between agencies inside: sent again after a refusal, called back after issue. */
@CauRongTest
class CalledBackTests {
    private final JdbcClient jdbc;
    private final Errands receiver;
    private final Errands sender;

    CalledBackTests(ApplicationContext context, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.receiver = new Errands(context, "Quận Nhận Thu Hồi");
        this.sender = new Errands(context, "Sở Thu Hồi", receiver.agency.name());
    }

    @Test
    void refusedAndSentAgainItIsANewArrival_D21_2b() {
        UUID sent = sender.issued();
        UUID first = arrived(sent);
        assertThat(receiver.act(INCOMING, first, "refusal", receiver.agency.clerk()))
                .hasStatus3xxRedirection();
        assertThat(standing(sent)).isEqualTo("REFUSED");
        String again = OUTGOING + "/" + sent + "/deliveries/" + receiver.agency.id() + "/sending";
        assertThat(sender.post(again, sender.agency.clerk(), sender.form(0))).hasStatus3xxRedirection();
        await().untilAsserted(() -> assertThat(arrived(sent)).isNotEqualTo(first));
        UUID second = arrived(sent);
        assertThat(receiver.act(INCOMING, second, "registration", receiver.agency.clerk()))
                .hasStatus3xxRedirection();
        assertThat(standing(sent)).isEqualTo("RECEIVED");
        assertThat(state(first)).isEqualTo("RETURNED");
    }

    @Test
    void whatIsBeingWorkedOnIsCancelledAndTold_D18_4b() {
        UUID sent = sender.issued();
        UUID come = arrived(sent);
        receiver.act(INCOMING, come, "registration", receiver.agency.clerk());
        receiver.act(INCOMING, come, "directive", receiver.agency.leader());
        Map<String, String> form = sender.form(0);
        form.put("reason", "Ban hành nhầm bản");
        assertThat(sender.post(OUTGOING + "/" + sent + "/call-back", sender.agency.clerk(), form))
                .hasStatus3xxRedirection();
        await().untilAsserted(() -> assertThat(standing(sent)).isEqualTo("CANCELLED"));
        assertThat(state(come)).isEqualTo("CANCELLED");
        assertThat(duties(come)).as("nothing but to know").containsOnly("KNOW");
        assertThat(Said.text(receiver.get(INCOMING + "/" + come, receiver.agency.unitHead())))
                .contains("Nơi gửi đã thu hồi văn bản này", "Ban hành nhầm bản");
        assertThat(receiver.act(INCOMING, come, "assignment", receiver.agency.unitHead()))
                .hasStatus(422);
        assertThat(Said.text(receiver.get(INCOMING + "?filter=returned", receiver.agency.clerk())))
                .contains("Đã hủy, nơi gửi thu hồi");
        assertThat(Said.text(sender.get(OUTGOING + "/" + sent, sender.agency.leader())))
                .contains("Đã thu hồi ngày", "Ban hành nhầm bản");
        assertThat(Said.text(sender.get(OUTGOING, sender.agency.clerk()))).contains("Đã thu hồi");
    }

    private UUID arrived(UUID sent) {
        String sql = "select incoming from documents.outgoing_delivery where outgoing = ? and incoming is not null";
        await().until(() ->
                jdbc.sql(sql).param(sent).query(UUID.class).optional().isPresent());
        return jdbc.sql(sql).param(sent).query(UUID.class).single();
    }

    private String standing(UUID sent) {
        return jdbc.sql("select state from documents.outgoing_delivery where outgoing = ?")
                .param(sent)
                .query(String.class)
                .single();
    }

    private String state(UUID come) {
        return jdbc.sql("select state from documents.incoming where id = ?")
                .param(come)
                .query(String.class)
                .single();
    }

    private java.util.List<String> duties(UUID come) {
        return jdbc.sql("select duty from worklist.item where subject_id = ? and closed_at is null")
                .param(come)
                .query(String.class)
                .list();
    }
}
