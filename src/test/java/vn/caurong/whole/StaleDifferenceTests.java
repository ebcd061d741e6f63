package vn.caurong.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.whole.Errands.INCOMING;
import static vn.caurong.whole.Errands.OUTGOING;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.identity.TestSignIn;
import vn.caurong.kernel.Actor;

/** A page that was left behind shows field by field what stands against what was typed. */
@CauRongTest
class StaleDifferenceTests {
    private final MockMvcTester mvc;
    private final TestSignIn signIn;
    private final JdbcClient jdbc;
    private final Errands errands;

    StaleDifferenceTests(ApplicationContext context, MockMvcTester mvc, TestSignIn signIn, JdbcClient jdbc) {
        this.mvc = mvc;
        this.signIn = signIn;
        this.jdbc = jdbc;
        this.errands = new Errands(context, "Sở So Bản");
    }

    @Test
    void two_who_change_different_fields_of_a_draft_lose_nothing() {
        UUID id = errands.submitted();
        String way = OUTGOING + "/" + id;
        Actor head = errands.agency.unitHead();
        Map<String, String> first = draft(id);
        Map<String, String> second = draft(id);
        first.put("subject", "phương án họp trực tiếp");
        second.put("body", "Sở có ý kiến như sau:\n1. Thống nhất toàn bộ phương án.");
        assertThat(errands.post(way + "/content", head, first)).hasStatus(303);

        MvcTestResult stale = errands.post(way + "/approval", head, second);
        assertThat(stale).hasStatus(409);
        assertThat(Said.body(stale))
                .containsPattern("<mark>\\s*toàn bộ\\s*</mark>")
                .contains("name=\"over\" value=\"" + errands.version(OUTGOING, id) + "\"")
                .doesNotContain("name=\"pin\"");
        assertThat(Said.text(stale))
                .contains("Đang có", "Bạn gõ", "bạn không sửa nên giữ nguyên như đang có: Về việc.");

        second.put("over", Integer.toString(errands.version(OUTGOING, id)));
        second.put("key", UUID.randomUUID().toString());
        assertThat(errands.post(way + "/content", head, second)).hasStatus(303);
        assertThat(words(id)).contains("họp trực tiếp").contains("toàn bộ phương án");
    }

    @Test
    void a_third_change_in_between_is_shown_again() {
        UUID id = errands.submitted();
        Actor head = errands.agency.unitHead();
        Map<String, String> mine = draft(id);
        mine.put("subject", "của tôi");
        mine.put("over", mine.get("version"));
        Map<String, String> other = draft(id);
        other.put("subject", "của người khác");
        assertThat(errands.post(OUTGOING + "/" + id + "/content", head, other)).hasStatus(303);
        assertThat(errands.post(OUTGOING + "/" + id + "/content", head, mine)).hasStatus(409);
        assertThat(words(id)).contains("của người khác");
    }

    @Test
    void a_signature_is_not_repeated_over_words_somebody_else_has_just_changed() {
        UUID id = errands.approved();
        Actor leader = errands.agency.leader();
        Map<String, String> signing = draft(id);
        Map<String, String> other = draft(id);
        other.put("subject", "câu khác");
        assertThat(errands.post(OUTGOING + "/" + id + "/content", leader, other))
                .hasStatus(303);
        MvcTestResult stale = errands.post(OUTGOING + "/" + id + "/signature", leader, signing);
        assertThat(stale).hasStatus(409);
        assertThat(Said.body(stale)).contains("action=\"" + OUTGOING + "/" + id + "/content\"");
    }

    @Test
    void a_clerk_sees_what_the_other_clerk_entered() {
        UUID id = errands.dropped();
        Map<String, String> first = errands.form(errands.version(INCOMING, id));
        Map<String, String> second = errands.form(errands.version(INCOMING, id));
        second.put("title", "Rà soát điều kiện họp từ xa");
        Actor clerk = errands.agency.clerk();
        assertThat(errands.post(INCOMING + "/" + id + "/registration", clerk, first))
                .hasStatus(303);
        MvcTestResult stale = errands.post(INCOMING + "/" + id + "/registration", clerk, second);
        assertThat(stale).hasStatus(409);
        assertThat(Said.body(stale))
                .containsPattern("<mark>\\s*làm\\b")
                .containsPattern("việc\\s*</mark>")
                .containsPattern("<mark>\\s*họp\\s*</mark>");
        assertThat(Said.text(stale)).contains("đã qua bước này").doesNotContain("Gửi bản của tôi");
    }

    @Test
    void a_directive_is_sent_over_a_document_presented_again() {
        UUID id = errands.presented();
        Map<String, String> mine = errands.form("directive", errands.version(INCOMING, id));
        Actor leader = errands.agency.leader();
        errands.act(INCOMING, id, "sending-back", leader);
        errands.act(INCOMING, id, "presentation", errands.agency.clerk());
        mine.put("words", "Tham mưu trước thứ Sáu");
        String way = INCOMING + "/" + id + "/directive";
        MvcTestResult stale = errands.post(way, leader, mine);
        assertThat(stale).hasStatus(409);
        assertThat(Said.text(stale)).contains("Tham mưu trước thứ Sáu", "Gửi bản của tôi", "Lấy bản đang có");
        mine.put("over", Integer.toString(errands.version(INCOMING, id)));
        assertThat(errands.post(way, leader, mine)).hasStatus(303);
    }

    @Test
    void a_script_gets_only_the_part_for_the_form_that_still_holds_everything() {
        UUID id = errands.submitted();
        var request = mvc.post().uri(OUTGOING + "/" + id + "/content").header("HX-Request", "true");
        Map<String, String> mine = draft(id);
        mine.put("version", "0");
        mine.put("subject", "câu khác hẳn");
        mine.forEach(request::param);
        MvcTestResult stale = request.with(signIn.as(errands.agency.unitHead())).exchange();
        assertThat(stale).hasStatus(409);
        assertThat(Said.body(stale))
                .contains("formaction=\"" + OUTGOING + "/" + id + "/content\"", "data-forget")
                .doesNotContain("<html", "type=\"hidden\"");
    }

    private Map<String, String> draft(UUID id) {
        Map<String, String> form = errands.form(errands.version(OUTGOING, id));
        form.put(
                "content",
                jdbc.sql("select content::text from documents.outgoing where id = ?")
                        .param(id)
                        .query(String.class)
                        .single());
        return form;
    }

    private String words(UUID id) {
        return jdbc.sql("""
                        select c.subject || ' ' || c.body from documents.outgoing o
                        join documents.outgoing_content c on c.outgoing = o.id and c.version = o.content
                        where o.id = ?
                        """).param(id).query(String.class).single();
    }
}
