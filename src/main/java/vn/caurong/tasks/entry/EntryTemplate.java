package vn.caurong.tasks.entry;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.sheets.TemplateFiles;

/** The empty spreadsheet; files brought in go after a day. */
@Controller
record EntryTemplate(TaskSheets sheets, TemplateFiles templates) {
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final Duration KEPT = Duration.ofDays(1);

    @Bean
    static RecurringTask<Void> taskEntrySweep(EnteredTables entries, Clock clock) {
        return Tasks.recurring("tasks.entry-sweep", Schedules.daily(Vietnam.ZONE, LocalTime.of(3, 45)))
                .execute((instance, context) -> entries.forget(clock.instant().minus(KEPT)));
    }

    @GetMapping("/tasks/entries/template.xlsx")
    @Permission(
            value = "tasks.give",
            roles = {Role.LEADER, Role.UNIT_HEAD})
    ResponseEntity<byte[]> template(Locale language, Actor actor) {
        var name = ContentDisposition.attachment().filename("nhiem-vu.xlsx").build();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .headers(headers -> headers.setContentDisposition(name))
                .body(templates.of(sheets.of(actor), language));
    }
}
