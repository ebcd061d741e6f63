package vn.caurong.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.whole.Errands.INCOMING;
import static vn.caurong.whole.Errands.OUTGOING;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.TestAgency;

/**
 * Restricted documents (hạn chế) are seen by those with a duty and the head of the agency (core,
 * "Who may see a subject").
 */
@CauRongTest
class RestrictedTests {
    private final Errands errands;
    private final TestAgency agency;
    private UUID restricted;

    RestrictedTests(ApplicationContext context) {
        this.errands = new Errands(context, "Sở Hạn Chế");
        this.agency = errands.agency;
    }

    @BeforeEach
    void aRestrictedDocumentForTheDeputy() {
        restricted = errands.dropped();
        Map<String, String> form = errands.form(errands.version(INCOMING, restricted));
        form.put("restricted", "yes");
        form.put("to", agency.deputy().post().toString());
        done(errands.post(INCOMING + "/" + restricted + "/registration", agency.clerk(), form));
    }

    @Test
    void onlyDutiesAndTheHeadOfTheAgencySeeIt() {
        assertSees(INCOMING, restricted, agency.clerk(), agency.deputy(), agency.leader());
        assertDoesNot(INCOMING, restricted, errands.coordinator, agency.unitHead());
        Map<String, String> form = errands.form(errands.version(INCOMING, restricted));
        form.remove("part-" + errands.coordinator.post());
        done(errands.post(INCOMING + "/" + restricted + "/directive", agency.deputy(), form));
        assertSees(INCOMING, restricted, agency.unitHead());
        assertDoesNot(INCOMING, restricted, agency.specialist(), errands.coordinator);
        done(errands.act(INCOMING, restricted, "assignment", agency.unitHead()));
        assertSees(INCOMING, restricted, agency.specialist());
    }

    @Test
    void anotherOneStaysOpenToThosePlacedToSeeIt() {
        UUID open = errands.directed();
        assertSees(INCOMING, open, agency.deputy(), agency.leader(), agency.clerk());
    }

    @Test
    void itsAnswerIsRestrictedToo() {
        Map<String, String> form = errands.form(0);
        form.put("replyTo", restricted.toString());
        MvcTestResult begun = errands.post(OUTGOING, agency.deputy(), form);
        done(begun);
        String way = begun.getResponse().getHeader("Location");
        UUID draft = UUID.fromString(way.substring(way.lastIndexOf('/') + 1));
        assertSees(OUTGOING, draft, agency.deputy(), agency.leader());
        assertDoesNot(OUTGOING, draft, agency.clerk(), errands.coordinator);
    }

    private void assertSees(String list, UUID id, Actor... actors) {
        for (Actor actor : actors) {
            assertThat(errands.get(list + "/" + id, actor)).as(actor.title()).hasStatusOk();
        }
    }

    private void assertDoesNot(String list, UUID id, Actor... actors) {
        for (Actor actor : actors) {
            assertThat(errands.get(list + "/" + id, actor)).as(actor.title()).hasStatus(404);
        }
    }

    private static void done(MvcTestResult result) {
        assertThat(result).hasStatus3xxRedirection();
    }
}
