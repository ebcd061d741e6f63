package vn.caurong.documents.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caurong.documents.spi.Intake;
import vn.caurong.documents.spi.IntakeReader;
import vn.caurong.kernel.RefusalException;

/** Takes files in, each by itself, and tells the document from what comes with it. Slow. */
@Component
public class TakingPapers {
    private static final int MOST = 30;

    private final StoringPapers storing;
    private final UnpackingMessages messages;
    private final FindingMain finding;

    TakingPapers(StoringPapers storing, UnpackingMessages messages, FindingMain finding) {
        this.storing = storing;
        this.messages = messages;
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
        return found(pile -> messages.add(message, content, name, pile));
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
        storing.discard(papers);
    }

    private void take(Upload upload, Pile pile) throws IOException {
        Optional<IntakeReader> reader = messages.reader(upload.content());
        if (reader.isEmpty()) {
            storing.store(upload, pile);
        } else if (pile.intake() != null) {
            throw new RefusalException("incoming.refused.twoMessages");
        } else {
            Folders.with(folder -> messages.unpack(upload, reader.get(), folder, pile));
        }
    }
}
