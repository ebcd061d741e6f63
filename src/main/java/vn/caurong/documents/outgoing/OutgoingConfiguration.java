package vn.caurong.documents.outgoing;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caurong.documents.register.ExportingRegister;
import vn.caurong.kernel.Role;
import vn.caurong.ui.Navigation;
import vn.caurong.worklist.SubjectLink;
import vn.caurong.worklist.WorkList;

/** How outgoing documents stand on the work list and in the navigation. */
@Configuration(proxyBeanMethods = false)
class OutgoingConfiguration {
    @Bean
    SubjectLink outgoingLink() {
        return new SubjectLink(Outgoing.KIND, "/documents/outgoing/", "send", "outgoing.kind");
    }

    @Bean
    ExportingOutgoing draftsExport(OutgoingLists lists, OutgoingCounts counts) {
        return new ExportingOutgoing(lists, counts, true);
    }

    @Bean
    ExportingOutgoing sentExport(OutgoingLists lists, OutgoingCounts counts) {
        return new ExportingOutgoing(lists, counts, false);
    }

    @Bean
    ExportingRegister outgoingRegisterExport(OutgoingRegister register) {
        return new ExportingRegister(register);
    }

    /** The counts are what wants an act of this person, and what is only to be known. */
    @Bean
    Navigation outgoingDoors(WorkList worklist) {
        return actor -> actor.is(Role.ADMINISTRATOR) && actor.roles().size() == 1
                ? List.of()
                : doors(worklist.counts(actor).getOrDefault(Outgoing.KIND, WorkList.Count.NONE));
    }

    private static List<Navigation.Entry> doors(WorkList.Count waiting) {
        String issued = waiting.toKnow() > 0 ? OutgoingFilter.TO_KNOW.href() : OutgoingFilter.ISSUED.list();
        String drafts = waiting.toDo() > 0 ? OutgoingFilter.MINE.href() : OutgoingFilter.OPEN.list();
        return List.of(
                new Navigation.Entry("outgoing", "send", "outgoing.nav", issued, waiting.toKnow(), 30),
                new Navigation.Entry("drafts", "writing-sign", "outgoing.drafts", drafts, waiting.toDo(), 40));
    }
}
