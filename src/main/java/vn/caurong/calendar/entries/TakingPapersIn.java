package vn.caurong.calendar.entries;

import java.io.IOException;
import java.io.InputStream;
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

/** Takes a paper in through the door for files; slow, outside any transaction. */
@Component
record TakingPapersIn(Papers papers, Files files, SecretStamps stamps) {
    /**
     * @throws RefusalException what the door refuses, or a stamp of state secrecy: then it is not kept
     */
    Blob take(UUID entry, @Nullable MultipartFile file, Actor actor) throws IOException {
        papers.addable(entry, actor);
        if (file == null || file.isEmpty()) {
            throw new RefusalException("calendar.refused.no-paper");
        }
        try (InputStream content = file.getInputStream()) {
            Blob blob = files.takeIn(content, name(file));
            stamps.on(blob).ifPresent(stamp -> {
                files.discard(blob.sha256());
                throw new RefusalException("calendar.refused.secret", name(file), stamp);
            });
            return blob;
        }
    }

    static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }
}
