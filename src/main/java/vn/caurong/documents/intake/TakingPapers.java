package vn.caurong.documents.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import vn.caurong.documents.spi.Intake;
import vn.caurong.documents.spi.IntakeReader;
import vn.caurong.files.Blob;
import vn.caurong.files.Files;
import vn.caurong.kernel.RefusalException;

/** Takes files in, each by itself, and tells the document from what comes with it. Slow. */
@Component
public class TakingPapers {
    private static final int HEAD = 64 * 1024;
    private static final int MOST = 30;

    private final Files files;
    private final ObjectProvider<IntakeReader> readers;
    private final FindingMain finding;

    TakingPapers(Files files, ObjectProvider<IntakeReader> readers, FindingMain finding) {
        this.files = files;
        this.readers = readers;
        this.finding = finding;
    }

    /**
     * @throws RefusalException why none of it is taken; then nothing is kept
     */
    public Papers take(List<Upload> uploads) throws IOException {
        if (uploads.size() > MOST) {
            throw new RefusalException("incoming.refused.tooManyFiles", uploads.size(), MOST);
        }
        return found(pile -> {
            for (Upload upload : uploads) {
                take(upload, pile);
            }
        });
    }

    /** The same for a message that was read already. */
    public Papers take(Intake message, Path content, String name) throws IOException {
        return found(pile -> add(message, content, name, pile));
    }

    /** What is put on a pile. */
    private interface Filling {
        void fill(Pile pile) throws IOException;
    }

    private Papers found(Filling filling) throws IOException {
        Pile pile = new Pile();
        try {
            filling.fill(pile);
            return finding.in(pile);
        } catch (RefusalException refused) {
            discard(pile.everything());
            throw refused;
        }
    }

    /** Deletes what was taken and must not be kept. */
    public void discard(List<Paper> papers) {
        papers.forEach(paper -> files.discard(paper.blob().sha256()));
    }

    private void take(Upload upload, Pile pile) throws IOException {
        Optional<IntakeReader> reader = reader(upload.content());
        if (reader.isEmpty()) {
            takeOne(upload, pile);
        } else if (pile.intake() != null) {
            throw new RefusalException("incoming.refused.twoMessages");
        } else {
            Folders.with(folder -> unpack(upload, reader.get(), folder, pile));
        }
    }

    private Optional<IntakeReader> reader(InputStreamSource content) throws IOException {
        try (InputStream in = content.getInputStream()) {
            byte[] head = in.readNBytes(HEAD);
            return readers.orderedStream().filter(reader -> reader.reads(head)).findFirst();
        }
    }

    private void unpack(Upload upload, IntakeReader reader, Path folder, Pile pile) throws IOException {
        Path message = folder.resolve("message");
        try (InputStream in = upload.content().getInputStream()) {
            java.nio.file.Files.copy(in, message);
        }
        add(reader.read(message, upload.name(), folder), message, upload.name(), pile);
    }

    private void add(Intake intake, Path message, String name, Pile pile) throws IOException {
        Acts.check(intake);
        try (InputStream in = java.nio.file.Files.newInputStream(message)) {
            pile.add(new Paper(name, files.store(in)), intake);
        }
        for (Intake.Piece piece : intake.pieces()) {
            takeOne(new Upload(piece.name(), new FileSystemResource(piece.content())), pile);
        }
    }

    private void takeOne(Upload upload, Pile pile) throws IOException {
        try (InputStream in = upload.content().getInputStream()) {
            Blob blob = files.takeIn(in, upload.name());
            pile.add(new Paper(upload.name(), blob));
        } catch (RefusalException refused) {
            pile.refuse(refused.refusal());
        }
    }
}
