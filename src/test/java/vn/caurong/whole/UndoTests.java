package vn.caurong.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.whole.Errands.INCOMING;
import static vn.caurong.whole.Errands.OUTGOING;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;

/** «Hoàn tác»: one tap right after an act, within the rules of taking back. */
@CauRongTest
class UndoTests {
    private final JdbcClient jdbc;
    private final Errands errands;
    private final Errands others;

    UndoTests(ApplicationContext context, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.errands = new Errands(context, "Sở Hoàn Tác");
        this.others = new Errands(context, "Sở Không Hoàn Tác");
    }

    @Test
    void aDirectiveIsTakenBackAsLongAsNobodyActed_D23_4() {
        UUID id = errands.presented();
        MvcTestResult given = errands.act(INCOMING, id, "directive", errands.agency.leader());
        assertThat(note(given)).contains("/directive/undo");
        String undo = INCOMING + "/" + id + "/directive/undo";
        assertThat(errands.post(undo, others.agency.leader(), others.form(0))).hasStatus(404);
        assertThat(errands.post(undo, errands.agency.unitHead(), errands.form(0)))
                .hasStatus(403);
        assertThat(errands.post(undo, errands.agency.leader(), errands.form(0))).hasStatus3xxRedirection();
        assertThat(state(id)).isEqualTo("PRESENTED");
        UUID acted = errands.assigned();
        assertThat(errands.post(INCOMING + "/" + acted + "/directive/undo", errands.agency.leader(), errands.form(0)))
                .hasStatus(422);
        assertThat(state(acted)).isEqualTo("PROCESSING");
    }

    @Test
    void whatWasPassedOnComesBackUntilTheOtherActs() {
        UUID id = errands.presented();
        MvcTestResult passed = errands.act(INCOMING, id, "passing-on", errands.agency.leader());
        assertThat(note(passed)).contains("/passing-on/undo");
        String undo = INCOMING + "/" + id + "/passing-on/undo";
        assertThat(errands.post(undo, errands.agency.deputy(), errands.form(0)))
                .as("not theirs")
                .hasStatus(422);
        assertThat(errands.post(undo, errands.agency.leader(), errands.form(0))).hasStatus3xxRedirection();
        assertThat(errands.act(INCOMING, id, "directive", errands.agency.leader()))
                .hasStatus3xxRedirection();
        UUID acted = errands.presented();
        errands.act(INCOMING, acted, "passing-on", errands.agency.leader());
        errands.act(INCOMING, acted, "directive", errands.agency.deputy());
        assertThat(errands.post(INCOMING + "/" + acted + "/passing-on/undo", errands.agency.leader(), errands.form(0)))
                .hasStatus(422);
    }

    @Test
    void aSignatureIsTakenBackBeforeTheNumber() {
        UUID id = errands.approved();
        MvcTestResult signed = errands.act(OUTGOING, id, "signature", errands.agency.leader());
        assertThat(note(signed)).contains("/signature/undo");
        String undo = OUTGOING + "/" + id + "/signature/undo";
        assertThat(errands.post(undo, errands.agency.clerk(), errands.form(0))).hasStatus(403);
        assertThat(errands.post(undo, errands.agency.leader(), errands.form(0))).hasStatus3xxRedirection();
        assertThat(jdbc.sql("select state from documents.outgoing where id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo("TO_SIGN");
        UUID numbered = errands.numbered();
        assertThat(errands.post(
                        OUTGOING + "/" + numbered + "/signature/undo", errands.agency.leader(), errands.form(0)))
                .hasStatus(422);
    }

    @Test
    void whatWasPutOffStandsInTheListAgain() {
        UUID draft = errands.drafted();
        Actor author = errands.agency.specialist();
        UUID item = jdbc.sql("select id from worklist.item where subject_id = ? and closed_at is null")
                .param(draft)
                .query(UUID.class)
                .single();
        Map<String, String> form = errands.form(0);
        form.put("pick", item.toString());
        form.put("until", "week");
        MvcTestResult put = errands.post("/my-work/snoozes", author, form);
        assertThat(note(put)).contains("/my-work/snoozes/undo?item=" + item);
        String undo = "/my-work/snoozes/undo";
        Map<String, String> wake = errands.form(0);
        wake.put("item", item.toString());
        assertThat(errands.post(undo, others.agency.specialist(), wake))
                .as("not theirs")
                .hasStatus(422);
        Map<String, String> own = errands.form(0);
        own.put("item", item.toString());
        assertThat(errands.post(undo, author, own)).hasStatus3xxRedirection();
        assertThat(jdbc.sql("select count(*) from worklist.snooze where item = ?")
                        .param(item)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** What the note of an answer carries to the next page. */
    private static String note(MvcTestResult answer) {
        assertThat(answer).hasStatus3xxRedirection();
        String cookie =
                String.join("; ", answer.getResponse().getHeaders("Set-Cookie")).replaceAll(".*note=([^;]*).*", "$1");
        return new String(java.util.Base64.getUrlDecoder().decode(cookie), java.nio.charset.StandardCharsets.UTF_8);
    }

    private String state(UUID id) {
        return jdbc.sql("select state from documents.incoming where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }
}
