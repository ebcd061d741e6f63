package vn.caurong.tasks.reports;

import java.util.List;
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

    /** With the addresses they are served at. */
    public List<FileView> of(Task task) {
        return files.of(task.subject()).stream()
                .map(file -> new FileView(file, base(task.id(), file.file()), List.of()))
                .toList();
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
