package vn.caurong.documents.incoming;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caurong.documents.register.ExportingRegister;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.ui.Navigation;
import vn.caurong.worklist.SubjectLink;
import vn.caurong.worklist.WorkList;

/** What incoming documents add to the shell and to the work list. */
@Configuration(proxyBeanMethods = false)
class IncomingConfiguration {
    @Bean
    SubjectLink incomingLink() {
        return new SubjectLink(Incoming.KIND, "/documents/incoming/", "inbox", "incoming.kind");
    }

    @Bean
    ExportingRegister incomingRegisterExport(IncomingRegister register) {
        return new ExportingRegister(register);
    }

    /** The count is what waits for this person among incoming documents. */
    @Bean
    Navigation incomingDoors(WorkList worklist) {
        return actor -> actor.is(Role.ADMINISTRATOR) && actor.roles().size() == 1 ? List.of() : doors(worklist, actor);
    }

    private static List<Navigation.Entry> doors(WorkList worklist, Actor actor) {
        long waiting = worklist.counts(actor)
                .getOrDefault(Incoming.KIND, WorkList.Count.NONE)
                .all();
        String list = "/documents/incoming" + (waiting > 0 ? "?filter=mine" : "");
        var incoming = new Navigation.Entry("incoming", "inbox", "incoming.nav", list, waiting, 20);
        if (!actor.is(Role.CLERK) && !actor.is(Role.LEADER)) {
            return List.of(incoming);
        }
        return List.of(
                incoming,
                new Navigation.Entry("registers", "notebook", "register.door", "/documents/registers", 0, 60));
    }
}
