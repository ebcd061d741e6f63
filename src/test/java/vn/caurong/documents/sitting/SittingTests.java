package vn.caurong.documents.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caurong.CauRongTest;
import vn.caurong.documents.outgoing.Office;
import vn.caurong.documents.outgoing.ToSign;
import vn.caurong.documents.sitting.ChoosingPapers.Chosen;
import vn.caurong.documents.sitting.SittingPaper.Outcome;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.signatures.internal.TestKeys;

@CauRongTest
class SittingTests {
    private final BeginningSittings beginning;
    private final ChoosingPapers choosing;
    private final CarryingOut carrying;
    private final Sittings sittings;
    private final ToSign desk;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Office office;
    private final Actor leader;

    SittingTests(ApplicationContext context, JdbcClient jdbc, Clock clock) {
        this.beginning = context.getBean(BeginningSittings.class);
        this.choosing = context.getBean(ChoosingPapers.class);
        this.carrying = context.getBean(CarryingOut.class);
        this.sittings = context.getBean(Sittings.class);
        this.desk = context.getBean(ToSign.class);
        this.jdbc = jdbc;
        this.clock = clock;
        this.office = new Office(context, "Sở Ký Nhiều");
        this.leader = office.agency.leader();
    }

    @Test
    void signs_and_returns_what_was_chosen_with_one_pin_and_leaves_the_rest() throws InterruptedException {
        List<UUID> drafts = approved(4);
        UUID id = sat(drafts, Choice.SIGN, Choice.RETURN, Choice.LATER, Choice.SIGN);
        end(id);
        assertThat(states(drafts)).containsExactly("SIGNED", "DRAFT", "TO_SIGN", "SIGNED");
        assertThat(sittings.of(id, leader).papers())
                .extracting(SittingPaper::outcome)
                .containsExactly(Outcome.SIGNED, Outcome.RETURNED, null, Outcome.SIGNED);
        assertThat(sittings.of(id, leader).run()).isNull();
    }

    @Test
    void refuses_only_the_one_that_was_changed_since_it_was_read_and_says_by_whom() throws InterruptedException {
        List<UUID> drafts = approved(2);
        UUID id = sat(drafts, Choice.SIGN, Choice.SIGN);
        office.withdrawn(drafts.getFirst());
        end(id);
        assertThat(states(drafts)).containsExactly("WITHDRAWN", "SIGNED");
        SittingPaper refused = sittings.of(id, leader).at(1);
        assertThat(refused.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(refused.refusal().key()).isEqualTo("outgoing.stale");
        assertThat(refused.refusal().arguments().getFirst())
                .isEqualTo(office.agency.specialist().name());
    }

    @Test
    void signs_nothing_when_the_post_lost_its_authority_and_says_so_of_each() throws InterruptedException {
        List<UUID> drafts = approved(2);
        UUID id = sat(drafts, Choice.SIGN, Choice.SIGN);
        jdbc.sql("delete from organization.signing_authority where post = ?")
                .param(leader.post())
                .update();
        end(id);
        assertThat(states(drafts)).containsOnly("TO_SIGN");
        assertThat(sittings.of(id, leader).papers())
                .allMatch(paper ->
                        "outgoing.refused.noAuthority".equals(paper.refusal().key()));
    }

    @Test
    void does_nothing_at_a_wrong_pin_and_everything_at_the_right_one_after() throws InterruptedException {
        List<UUID> drafts = approved(2);
        UUID id = sat(drafts, Choice.SIGN, Choice.RETURN);
        assertThatExceptionOfType(RefusalException.class)
                .isThrownBy(() -> carrying.begin(id, "000000".toCharArray(), leader))
                .withMessage("signatures.refused.wrong-pin");
        assertThat(states(drafts)).containsOnly("TO_SIGN");
        end(id);
        assertThat(states(drafts)).containsExactly("SIGNED", "DRAFT");
    }

    @Test
    void asks_for_no_pin_when_all_are_returned() throws InterruptedException {
        List<UUID> drafts = approved(1);
        UUID id = sat(drafts, Choice.RETURN);
        carrying.begin(id, new char[0], leader);
        Through.run(jdbc, id);
        assertThat(states(drafts)).containsExactly("DRAFT");
    }

    @Test
    void goes_on_after_a_run_that_was_cut_off() throws InterruptedException {
        List<UUID> drafts = approved(1);
        UUID id = sat(drafts, Choice.SIGN);
        silent(id, 30);
        carrying.begin(id, TestKeys.PIN.toCharArray(), leader); // may still be at work
        assertThat(states(drafts)).containsExactly("TO_SIGN");
        silent(id, 90);
        assertThat(sittings.of(id, leader).brokenOff(clock.instant())).isTrue();
        end(id);
        assertThat(states(drafts)).containsExactly("SIGNED");
    }

    @Test
    void a_cut_between_signature_and_report_leaves_neither() {
        UUID draft = approved(1).getFirst();
        int version = desk.read(draft, leader).version();
        var key = desk.open(TestKeys.PIN.toCharArray(), leader);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> desk.sign(draft, version, key, leader, () -> {
                    throw new IllegalStateException("the lights went out");
                }));
        assertThat(office.state(draft)).isEqualTo("TO_SIGN");
        assertThat(jdbc.sql("select count(*) from documents.outgoing_signature where outgoing = ?")
                        .param(draft)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void takes_fifty_at_most_and_only_what_waits_for_the_signer() {
        List<UUID> drafts =
                Stream.generate(office::begun).limit(Sitting.MOST + 1).toList();
        UUID id = new BeginningSittings(new Laid(drafts), sittings).begin(Set.of(), leader);
        assertThat(sittings.of(id, leader).papers()).hasSize(Sitting.MOST);
        assertThat(desk.waiting(Set.copyOf(drafts), leader)).isEmpty();
    }

    private List<UUID> approved(int many) {
        return Stream.generate(() -> office.approved(null)).limit(many).toList();
    }

    private UUID sat(List<UUID> drafts, Choice... choices) {
        UUID id = beginning.begin(Set.copyOf(drafts), leader);
        for (SittingPaper paper : sittings.of(id, leader).papers()) {
            int version = desk.read(paper.outgoing(), leader).version();
            Choice choice = choices[drafts.indexOf(paper.outgoing())];
            choosing.choose(id, paper.position(), new Chosen(version, choice, "Sửa đoạn 2."), leader);
        }
        return id;
    }

    private void end(UUID id) throws InterruptedException {
        carrying.begin(id, TestKeys.PIN.toCharArray(), leader);
        Through.run(jdbc, id);
    }

    private List<String> states(List<UUID> drafts) {
        return drafts.stream().map(office::state).toList();
    }

    /** As a run leaves it that was cut off. */
    private void silent(UUID id, int seconds) {
        jdbc.sql("update documents.sitting set run = ?, beat = ? where id = ?")
                .params(UUID.randomUUID(), Timestamp.from(clock.instant().minusSeconds(seconds)), id)
                .update();
    }
}
