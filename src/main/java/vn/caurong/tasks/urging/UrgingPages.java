package vn.caurong.tasks.urging;

import java.sql.Timestamp;
import java.time.Clock;
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
import vn.caurong.tasks.state.TaskSubject;

/** What one was reminded of in one notice. */
@Controller
record UrgingPages(JdbcClient jdbc, Access access, Notices notices, Clock clock) {
    @GetMapping("/tasks/urgings/{id}")
    @Permission("tasks.read")
    String page(@PathVariable UUID id, Actor actor, Model model) {
        Subject subject = new Subject(UrgingNotices.KIND, id);
        access.require(subject, actor);
        notices.seen(subject, actor);
        model.addAttribute("bundle", bundle(id, actor));
        return "tasks/urging/bundle";
    }

    /** Who no longer has the post they were told in sees only what they may still see. */
    private List<UrgingLine> lines(UUID bundle, Actor actor) {
        return jdbc.sql("""
                        select distinct on (t.due, t.id, u.step) t.id, t.words, t.state, t.urgency, t.due, u.step,
                            exists (select 1 from tasks.extension e where e.task = t.id and e.decision is null) as asked,
                            t.due < :now as over
                        from tasks.urged u join tasks.task t on t.id = u.task where u.bundle = :bundle
                        """ + TaskSubject.VISIBLE + " order by t.due, t.id, u.step limit 500")
                .param("bundle", bundle)
                .param("now", Timestamp.from(clock.instant()))
                .param("principals", access.principals(actor))
                .query(DataClassRowMapper.newInstance(UrgingLine.class))
                .list();
    }

    private UrgingBundle bundle(UUID id, Actor actor) {
        List<UrgingLine> lines = lines(id, actor);
        return jdbc.sql("select count(distinct t.id), count(distinct t.id) filter (where true" + TaskSubject.VISIBLE
                        + ") from tasks.urged u join tasks.task t on t.id = u.task where u.bundle = :bundle")
                .param("bundle", id)
                .param("principals", access.principals(actor))
                .query((row, n) -> new UrgingBundle(lines, row.getLong(1), row.getLong(2)))
                .single();
    }
}
