package vn.caurong.tasks.task;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.ui.Navigation;
import vn.caurong.worklist.SubjectLink;
import vn.caurong.worklist.WorkList;

/** What tasks add to the shell and to the work list. */
@Configuration(proxyBeanMethods = false)
class TasksConfiguration {
    @Bean
    SubjectLink taskLink() {
        return new SubjectLink(Task.KIND, "/tasks/", "list-check", "tasks.kind");
    }

    /** The count is what waits for this person among tasks. */
    @Bean
    Navigation taskDoors(WorkList worklist) {
        return actor -> actor.is(Role.ADMINISTRATOR) && actor.roles().size() == 1 ? List.of() : doors(worklist, actor);
    }

    private static List<Navigation.Entry> doors(WorkList worklist, Actor actor) {
        long waiting = worklist.counts(actor)
                .getOrDefault(Task.KIND, WorkList.Count.NONE)
                .all();
        String list = "/tasks" + (waiting > 0 ? "?filter=mine" : "");
        return List.of(new Navigation.Entry("tasks", "list-check", "tasks.nav", list, waiting, 50));
    }
}
