package vn.caurong.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.whole.Errands.INCOMING;
import static vn.caurong.whole.Errands.OUTGOING;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;

/** Two people at the same act at the same moment, through their pages. */
@CauRongTest
class AtOnceTests {
    private final JdbcClient jdbc;
    private final Errands errands;
    private final Actor second;

    AtOnceTests(ApplicationContext context, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.errands = new Errands(context, "Sở Cùng Lúc");
        this.second = errands.agency.more(errands.agency.office(), "Văn thư", Role.CLERK, "Văn Thử Hai");
    }

    @Test
    void oneDocumentRegisteredByTwoClerksIsRegisteredOnceAndTheOtherIsToldWhoDidIt() throws Exception {
        UUID id = errands.dropped();
        List<MvcTestResult> answers = atOnce(INCOMING, id, "registration", both());
        assertThat(answers).filteredOn(answer -> status(answer) == 303).hasSize(1);
        MvcTestResult other = only(answers, 409);
        assertThat(Said.text(other))
                .containsPattern("(Trần Thị Thu Thử|Văn Thử Hai) vừa thay đổi văn bản này lúc")
                .contains("Chưa ghi gì của bạn");
        assertThat(numbers("documents.incoming_registration", "incoming", id)).hasSize(1);
    }

    @Test
    void manyDocumentsRegisteredByTwoClerksHaveNumbersWithoutGap_D22_2() throws Exception {
        Errands own = new Errands(errands.context(), "Sở Sổ Liền");
        Actor other = own.agency.more(own.agency.office(), "Văn thư", Role.CLERK, "Văn Thử Ba");
        List<UUID> ids = IntStream.range(0, 12).mapToObj(n -> own.dropped()).toList();
        List<Callable<MvcTestResult>> acts = new ArrayList<>();
        for (int n = 0; n < ids.size(); n++) {
            UUID id = ids.get(n);
            Actor clerk = n % 2 == 0 ? own.agency.clerk() : other;
            acts.add(() -> own.act(INCOMING, id, "registration", clerk));
        }
        assertThat(run(acts)).allSatisfy(answer -> assertThat(answer).hasStatus(303));
        assertThat(ids)
                .flatMap(id -> numbers("documents.incoming_registration", "incoming", id))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, ids.size()).boxed().toList());
    }

    @Test
    void oneDocumentIssuedByTwoClerksHasOneNumberAndOneIssue() throws Exception {
        UUID id = errands.signed();
        List<MvcTestResult> answers = atOnce(OUTGOING, id, "issuance", both());
        assertThat(answers)
                .allSatisfy(answer -> assertThat(status(answer)).isIn(303, 409, 422))
                .anySatisfy(answer -> assertThat(answer).hasStatus(303));
        answers.stream()
                .filter(answer -> status(answer) != 303)
                .forEach(answer -> assertThat(Said.text(answer)).containsAnyOf("đang ký hoặc đóng dấu", "đã ban hành"));
        assertThat(numbers("documents.outgoing_number", "outgoing", id)).hasSize(1);
        assertThat(jdbc.sql(
                                "select count(*) from signatures.use u join signatures.key k on k.id = u.key where agency = ?")
                        .param(errands.agency.id())
                        .query(Long.class)
                        .single())
                .as("the agency's key was opened once")
                .isOne();
        assertThat(jdbc.sql("select count(*) from documents.outgoing_issue where outgoing = ?")
                        .param(id)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void aLeaderWhoSignsInTwoWindowsHasSignedOnce() throws Exception {
        UUID id = errands.approved();
        Actor leader = errands.agency.leader();
        List<MvcTestResult> answers = atOnce(OUTGOING, id, "signature", List.of(leader, leader));
        assertThat(answers).allSatisfy(answer -> assertThat(answer).hasStatus(303));
        assertThat(errands.act(OUTGOING, id, "signature", leader)).hasStatus(303);
        assertThat(jdbc.sql("select count(*) from documents.outgoing_signature where outgoing = ?")
                        .param(id)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    private List<Actor> both() {
        return List.of(errands.agency.clerk(), second);
    }

    private List<MvcTestResult> atOnce(String list, UUID id, String act, List<Actor> actors) throws Exception {
        List<Callable<MvcTestResult>> acts = new ArrayList<>();
        int version = errands.version(list, id);
        for (Actor actor : actors) {
            acts.add(() -> errands.post(list + "/" + id + "/" + act, actor, errands.form(act, version)));
        }
        return run(acts);
    }

    private List<Integer> numbers(String table, String column, UUID id) {
        return jdbc.sql("select number from " + table + " where " + column + " = ?")
                .param(id)
                .query(Integer.class)
                .list();
    }

    private static MvcTestResult only(List<MvcTestResult> answers, int status) {
        return answers.stream().filter(a -> status(a) == status).findFirst().orElseThrow();
    }

    private static int status(MvcTestResult answer) {
        return answer.getResponse().getStatus();
    }

    private static List<MvcTestResult> run(List<Callable<MvcTestResult>> acts) throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<MvcTestResult> answers = new ArrayList<>();
            for (Future<MvcTestResult> answer : threads.invokeAll(acts)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
