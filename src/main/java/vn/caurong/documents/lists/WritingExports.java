package vn.caurong.documents.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.files.Files;
import vn.caurong.kernel.RefusalException;

/** The job that writes a list out, with the rights of the moment it runs; run twice, the same. */
@Component
record WritingExports(
        Exportables lists,
        Exports exports,
        WritingSheets sheets,
        Files files,
        ToldExports told,
        TransactionTemplate transaction) {
    private static final Logger LOG = LoggerFactory.getLogger(WritingExports.class);

    void write(Exporting.Errand errand) {
        try {
            Path file = java.nio.file.Files.createTempFile("export", ".xlsx");
            try {
                write(errand, file);
            } finally {
                java.nio.file.Files.delete(file);
            }
        } catch (IOException | RuntimeException broken) {
            LOG.error("Export {} of {} failed", errand.id(), errand.list(), broken);
            end(errand, 0, null);
        }
    }

    private void write(Exporting.Errand errand, Path file) throws IOException {
        int made;
        try (var out = java.nio.file.Files.newOutputStream(file)) {
            made = sheets.write(
                    lists.named(errand.list()),
                    errand.wanted(),
                    errand.actor(),
                    Locale.of(errand.language()),
                    out,
                    rows -> exports.progress(errand.id(), rows));
        }
        try (var in = java.nio.file.Files.newInputStream(file)) {
            end(errand, made, files.takeIn(in, "export.xlsx").sha256());
        }
    }

    /** Who asked is told in the bell, wherever they are by then. */
    private void end(Exporting.Errand errand, int made, @Nullable String sha256) {
        transaction.executeWithoutResult(_ -> {
            exports.end(errand.id(), made, sha256);
            told.tell(errand, made, sha256 != null);
        });
    }

    byte[] read(String sha256) {
        try {
            return files.read(sha256);
        } catch (UncheckedIOException gone) {
            throw new RefusalException("lists.export.gone");
        }
    }
}
