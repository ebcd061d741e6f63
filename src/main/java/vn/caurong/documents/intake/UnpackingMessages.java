package vn.caurong.documents.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import vn.caurong.documents.spi.Intake;
import vn.caurong.documents.spi.IntakeReader;
import vn.caurong.files.Files;

/** Takes a message apart: the message itself, then each of its files by itself. */
@Component
record UnpackingMessages(Files files, ObjectProvider<IntakeReader> readers, StoringPapers storing) {
    private static final int HEAD = 64 * 1024;

    Optional<IntakeReader> reader(InputStreamSource content) throws IOException {
        try (InputStream in = content.getInputStream()) {
            byte[] head = in.readNBytes(HEAD);
            return readers.orderedStream().filter(reader -> reader.reads(head)).findFirst();
        }
    }

    void unpack(Upload upload, IntakeReader reader, Path folder, Pile pile) throws IOException {
        Path message = folder.resolve("message");
        try (InputStream in = upload.content().getInputStream()) {
            java.nio.file.Files.copy(in, message);
        }
        add(reader.read(message, upload.name(), folder), message, upload.name(), pile);
    }

    void add(Intake intake, Path message, String name, Pile pile) throws IOException {
        Acts.check(intake);
        try (InputStream in = java.nio.file.Files.newInputStream(message)) {
            pile.add(new Paper(name, files.store(in)), intake);
        }
        for (Intake.Piece piece : intake.pieces()) {
            storing.store(new Upload(piece.name(), new FileSystemResource(piece.content())), pile);
        }
    }
}
