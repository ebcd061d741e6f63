package vn.caurong.documents.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.RefusalException;

/**
 * Prints Word files by LibreOffice where it is installed: a process of its own, with a profile of
 * its own that is thrown away, bounded in time, memory and files, without a network. The door has
 * refused macros and links to outside before.
 */
@Component
public class WordPrinter {
    private static final Logger LOG = LoggerFactory.getLogger(WordPrinter.class);

    private final Optional<Path> program;
    private final Semaphore printing = new Semaphore(1);

    WordPrinter(@Value("${caurong.office:}") String office) {
        this.program = OfficeProgram.find(office, System.getenv("PATH"));
    }

    /**
     * The pages of a Word file as PDF; takes seconds, so outside any transaction.
     *
     * @param name of the file, for what is said of it
     * @throws RefusalException when there is no LibreOffice, or it does not come to an end
     */
    public byte[] print(byte[] word, String name) throws IOException {
        Path office = program.orElseThrow(() -> new RefusalException("incoming.refused.noOffice", name));
        Path folder = Files.createTempDirectory("caurong-word");
        printing.acquireUninterruptibly();
        try {
            Files.write(folder.resolve("document.docx"), word);
            new BoundedProcess(folder).run(OfficeProgram.command(office, folder));
            return Files.readAllBytes(folder.resolve("document.pdf"));
        } catch (IOException failed) {
            LOG.warn("{} was not printed", name, failed);
            throw new RefusalException("incoming.refused.notPrinted", name);
        } finally {
            printing.release();
            org.springframework.util.FileSystemUtils.deleteRecursively(folder);
        }
    }
}
