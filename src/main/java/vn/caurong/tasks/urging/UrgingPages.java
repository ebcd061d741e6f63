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
    /**
     * Tasks of a bundle.
     *
     * @param visible which its reader may still see
     */
    record Counted(long told, long visible) {}

    @GetMapping("/tasks/urgings/{id}")
    @Permission("tasks.read")
    String page(@PathVariable UUID id, Actor actor, Model model) {
        Subject subject = new Subject(UrgingNotices.KIND, id);
        access.require(subject, actor);
        notices.seen(subject, actor);
        List<UrgingLine> lines = lines(id, actor);
        long shown = lines.stream().map(UrgingLine::id).distinct().count();
        model.addAttribute("lines", lines);
        Counted counted = counted(id, actor);
        model.addAttribute("hidden", counted.told() - counted.visible());
        model.addAttribute("more", counted.visible() - shown);
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

    private Counted counted(UUID bundle, Actor actor) {
        return jdbc.sql("select count(distinct t.id) as told, count(distinct t.id) filter (where true"
                        + TaskSubject.VISIBLE + ") as visible"
                        + " from tasks.urged u join tasks.task t on t.id = u.task where u.bundle = :bundle")
                .param("bundle", bundle)
                .param("principals", access.principals(actor))
                .query(DataClassRowMapper.newInstance(Counted.class))
                .single();
    }
}
