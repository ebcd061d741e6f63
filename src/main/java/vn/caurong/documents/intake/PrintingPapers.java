package vn.caurong.documents.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.springframework.stereotype.Component;
import vn.caurong.documents.word.WordPrinter;
import vn.caurong.files.Blob;
import vn.caurong.files.Files;
import vn.caurong.kernel.Refusal;

/** Makes one PDF of what is none. */
@Component
record PrintingPapers(Files files, WordPrinter words, Bundling bundling) {
    private static final int NAMES = 20;

    /**
     * @throws vn.caurong.kernel.RefusalException when it cannot be printed here
     */
    Paper word(Paper paper) throws IOException {
        byte[] pdf = words.print(files.read(paper.blob().sha256()), paper.name());
        return made(paper.name(), pdf);
    }

    /**
     * @throws vn.caurong.kernel.RefusalException naming the picture that cannot be read
     */
    Paper bundle(List<Paper> pictures) throws IOException {
        byte[] pdf = bundling.bundle(pictures, paper -> files.read(paper.blob().sha256()));
        return made(pictures.getFirst().name(), pdf);
    }

    private Paper made(String name, byte[] pdf) {
        String stem = name.replaceFirst("\\.[^.]{1,5}$", "");
        Blob blob = files.takeIn(new ByteArrayInputStream(pdf), stem + ".pdf");
        return new Paper(stem + ".pdf", blob);
    }

    /** What is in a zip, by its names; nothing is unpacked. */
    Refusal listed(Paper archive) {
        List<String> names = new ArrayList<>();
        int count = 0;
        byte[] content = files.read(archive.blob().sha256());
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory() && ++count <= NAMES) {
                    names.add(entry.getName());
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return Refusal.of("files.refused.damaged", archive.name());
        }
        String more = count > NAMES ? ", …" : "";
        return Refusal.of("incoming.remark.archive", archive.name(), count, String.join(", ", names) + more);
    }
}
