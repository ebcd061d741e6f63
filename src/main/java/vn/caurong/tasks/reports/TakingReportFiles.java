package vn.caurong.tasks.reports;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.caurong.documents.around.SecretStamps;
import vn.caurong.files.Blob;
import vn.caurong.files.Files;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;
import vn.caurong.tasks.task.Tasks;

/** Takes in the files of a report through the door for files; slow, outside any transaction. */
@Component
record TakingReportFiles(Tasks tasks, Files files, SecretStamps stamps) {
    private static final int MOST = 10;
    private static final int NAME = 200;

    /**
     * @throws RefusalException what the door refuses, or a stamp of state secrecy: then none is kept
     */
    List<ReportFile> take(UUID task, @Nullable List<MultipartFile> sent, Actor actor) throws IOException {
        tasks.visible(task, actor);
        List<MultipartFile> chosen = sent == null
                ? List.of()
                : sent.stream().filter(file -> !name(file).isEmpty()).toList();
        Ruling.unless(chosen.size() <= MOST, "tasks.refused.tooManyFiles", MOST).orThrow();
        List<ReportFile> taken = new ArrayList<>();
        try {
            for (MultipartFile file : chosen) {
                take(file, taken);
            }
        } catch (RefusalException refused) {
            taken.forEach(file -> files.discard(file.blob().sha256()));
            throw refused;
        }
        return List.copyOf(taken);
    }

    private void take(MultipartFile file, List<ReportFile> taken) throws IOException {
        String name = name(file);
        try (InputStream content = file.getInputStream()) {
            Blob blob = files.takeIn(content, name);
            taken.add(new ReportFile(name, blob));
            stamps.on(blob).ifPresent(stamp -> {
                throw new RefusalException("tasks.refused.secret", name, stamp);
            });
        }
    }

    private static String name(MultipartFile file) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "").strip();
        return name.substring(0, Math.min(name.length(), NAME));
    }
}
