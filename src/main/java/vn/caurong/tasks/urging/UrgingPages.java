package vn.caurong.tasks.urging;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.caurong.access.Access;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Subject;
import vn.caurong.notifications.Notices;

/** What one was reminded of in one notice. */
@Controller
record UrgingPages(JdbcClient jdbc, Access access, Notices notices) {
    @GetMapping("/tasks/urgings/{id}")
    @Permission("tasks.read")
    String page(@PathVariable UUID id, Actor actor, Model model) {
        Subject subject = new Subject(UrgingNotices.KIND, id);
        access.require(subject, actor);
        notices.seen(subject, actor);
        model.addAttribute("lines", lines(id));
        return "tasks/urging/bundle";
    }

    private List<UrgingLine> lines(UUID bundle) {
        return jdbc.sql("""
                        select t.id, t.words, t.state, t.urgency, t.due, u.step from tasks.urged u
                        join tasks.task t on t.id = u.task where u.bundle = ? order by t.due, t.id limit 500
                        """)
                .param(bundle)
                .query(DataClassRowMapper.newInstance(UrgingLine.class))
                .list();
    }
}
