package vn.caurong.documents.word;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where LibreOffice is, and how it is called. */
final class OfficeProgram {
    private static final List<String> NAMES = List.of("soffice", "libreoffice");

    private OfficeProgram() {}

    /**
     * @param set path of the program, or {@code none} to do without; empty to look for it
     * @param path folders to look in, as the shell has them
     */
    static Optional<Path> find(String set, @Nullable String path) {
        if (!set.isBlank()) {
            return Optional.of(Path.of(set)).filter(Files::isExecutable);
        }
        return Stream.of((path == null ? "" : path).split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static List<String> command(Path office, Path folder) {
        return List.of(
                office.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--norestore",
                "--nolockcheck",
                "--nodefault",
                "--convert-to",
                "pdf:writer_pdf_Export",
                "--outdir",
                folder.toString(),
                folder.resolve("document.docx").toString());
    }
}
