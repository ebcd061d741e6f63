package vn.caurong.documents.intake;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caurong.documents.incoming.reading.LayoutReader;
import vn.caurong.documents.incoming.reading.ReadForm;
import vn.caurong.files.Blob;
import vn.caurong.files.Pages;
import vn.caurong.kernel.Refusal;
import vn.caurong.kernel.RefusalException;

/**
 * Which file is the document: the first PDF with a number and a head as NĐ 30/2020 PL I wants it,
 * else the first PDF, else a Word file printed, else the pictures bundled.
 */
@Component
record FindingMain(Pages pages, PrintingPapers printing) {
    private static final int LOOKED_AT = 5;

    Papers in(Pile pile) throws IOException {
        pile.papers().stream().filter(Paper::isArchive).forEach(paper -> pile.remark(printing.listed(paper)));
        List<Paper> pdfs = pile.papers().stream().filter(Paper::isPdf).toList();
        if (!pdfs.isEmpty()) {
            return pile.with(best(pdfs), List.of());
        }
        List<Paper> words = pile.papers().stream().filter(Paper::isWord).toList();
        if (!words.isEmpty()) {
            pile.remark(Refusal.of("incoming.remark.printed", words.getFirst().name()));
            return pile.with(printing.word(words.getFirst()), List.of());
        }
        List<Paper> pictures = pile.papers().stream().filter(Paper::isPicture).toList();
        if (!pictures.isEmpty()) {
            pile.remark(Refusal.of("incoming.remark.bundled", pictures.size()));
            return pile.with(printing.bundle(pictures), pictures);
        }
        throw none(pile);
    }

    /** A single file that was refused says why by itself. */
    private static RefusalException none(Pile pile) {
        List<Refusal> others = pile.papers().stream()
                .map(paper -> Refusal.of("incoming.refused.notDocument", paper.name()))
                .toList();
        List<Refusal> each =
                Stream.concat(pile.refused().stream(), others.stream()).toList();
        if (each.isEmpty()) {
            return new RefusalException("incoming.refused.noDocument");
        }
        return each.size() == 1 && pile.intake() == null
                ? new RefusalException(each.getFirst())
                : new NothingTakenException(each);
    }

    private Paper best(List<Paper> pdfs) {
        return pdfs.size() == 1
                ? pdfs.getFirst()
                : pdfs.stream()
                        .limit(LOOKED_AT)
                        .filter(this::hasHead)
                        .findFirst()
                        .orElse(pdfs.getFirst());
    }

    private boolean hasHead(Paper paper) {
        Blob blob = paper.blob();
        ReadForm read = LayoutReader.read(blob.pages(), page -> pages.lines(blob.sha256(), page));
        return read.number().found() && read.agency().found();
    }
}
