package vn.caurong.documents.outgoing;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caurong.kernel.Actor;
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

    /** The count is what waits for this person among outgoing documents. */
    @Bean
    Navigation outgoingDoors(WorkList worklist) {
        return actor -> actor.is(Role.ADMINISTRATOR) && actor.roles().size() == 1 ? List.of() : doors(worklist, actor);
    }

    private static List<Navigation.Entry> doors(WorkList worklist, Actor actor) {
        long waiting = worklist.counts(actor).getOrDefault(Outgoing.KIND, 0L);
        String drafts = waiting > 0 ? OutgoingFilter.MINE.href() : OutgoingFilter.OPEN.list();
        return List.of(
                new Navigation.Entry("outgoing", "send", "outgoing.list", "/documents/outgoing", 0, 30),
                new Navigation.Entry("drafts", "writing-sign", "outgoing.drafts", drafts, waiting, 40));
    }
}
