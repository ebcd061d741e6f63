package vn.caurong.tasks.reports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.files.FileRole;
import vn.caurong.files.FileVersion;
import vn.caurong.files.FileView;
import vn.caurong.files.Files;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.tasks.task.Task;

/** Files that came with reports of a task. */
@Repository
public record TaskFiles(JdbcClient jdbc, Files files) {
    /** Keeps them with the report; in the caller's transaction. */
    void keep(Task task, UUID report, List<ReportFile> taken, Actor by) {
        for (ReportFile file : taken) {
            UUID id = files.attach(task.subject(), FileRole.ATTACHMENT, file.name(), file.blob(), by.person());
            jdbc.sql("insert into tasks.report_file (file, report) values (?, ?)")
                    .params(id, report)
                    .update();
        }
    }

    /** With the addresses they are served at, and the report each came with. */
    public List<ReportedFile> of(Task task) {
        Map<UUID, FileView> views = new HashMap<>();
        files.of(task.subject())
                .forEach(file -> views.put(file.file(), new FileView(file, base(task.id(), file.file()), List.of())));
        return views.isEmpty() ? List.of() : reported(task, views);
    }

    private List<ReportedFile> reported(Task task, Map<UUID, FileView> views) {
        return jdbc.sql("""
                        select f.file, r.kind, r.percent, r.by_post from tasks.report_file f
                        join tasks.report r on r.id = f.report where r.task = ? order by r.at, r.id, f.file
                        """)
                .param(task.id())
                .query((row, n) -> new ReportedFile(
                        Objects.requireNonNull(views.get(row.getObject("file", UUID.class))),
                        row.getString("kind"),
                        row.getObject("percent", Integer.class),
                        row.getObject("by_post", UUID.class)))
                .list();
    }

    /**
     * @throws NotVisibleException when it is not a file of the task
     */
    public FileVersion required(Task task, UUID file) {
        return files.of(task.subject()).stream()
                .filter(each -> each.file().equals(file))
                .findFirst()
                .orElseThrow(() -> new NotVisibleException(task.subject()));
    }

    public static String base(UUID task, UUID file) {
        return "/tasks/" + task + "/files/" + file;
    }
}
