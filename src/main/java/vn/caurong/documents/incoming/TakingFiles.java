package vn.caurong.documents.incoming;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.documents.incoming.reading.ReadForm;
import vn.caurong.documents.intake.Paper;
import vn.caurong.documents.intake.Papers;
import vn.caurong.documents.intake.TakingPapers;
import vn.caurong.documents.intake.Upload;
import vn.caurong.documents.register.SecrecyWords;
import vn.caurong.documents.spi.Intake;
import vn.caurong.files.Blob;
import vn.caurong.kernel.Refusal;
import vn.caurong.kernel.RefusalException;
import vn.caurong.signatures.Judging;

/** Takes what comes in: the door, its text, its signatures. Slow, outside any transaction. */
@Component
record TakingFiles(
        TakingPapers taking, PageReading reading, MessageReading messages, MessageRemarks beside, Judging judging) {
    /**
     * @param agency whose clerk it comes to
     * @throws RefusalException what the door refuses, or a stamp of state secrecy: then nothing is
     *     kept (NĐ 30/2020 Đ22.4)
     */
    TakenFile take(List<Upload> uploads, UUID agency) throws IOException {
        return read(taking.take(uploads), agency);
    }

    /** The same for a message that was read already. */
    TakenFile take(Intake message, Path content, String name, UUID agency) throws IOException {
        return read(taking.take(message, content, name), agency);
    }

    private TakenFile read(Papers papers, UUID agency) {
        ReadForm main = read(papers.main().blob());
        secret(papers, main).ifPresent(stamp -> {
            taking.discard(papers.all());
            throw new RefusalException("incoming.refused.secret", stamp);
        });
        judging.judge(papers.main().blob().sha256());
        List<Refusal> remarks = new ArrayList<>(papers.remarks());
        Details read = reading.details(main);
        if (papers.intake() != null) {
            read = messages.details(papers.intake());
            remarks.addAll(beside.of(papers.intake(), agency));
        }
        return new TakenFile(papers, read, remarks);
    }

    private ReadForm read(Blob blob) {
        return reading.form(blob.sha256(), blob.pages());
    }

    /** The degree stamped on the document or an attachment, or told by the message. */
    private Optional<String> secret(Papers papers, ReadForm main) {
        if (main.secrecy() != null) {
            return Optional.of(main.secrecy().stamp());
        }
        if (papers.intake() != null) {
            String said = papers.intake().subject() + "\n" + papers.intake().notation();
            Optional<String> words = SecrecyWords.in(said);
            if (words.isPresent()) {
                return words;
            }
        }
        return papers.others().stream()
                .map(Paper::blob)
                .filter(blob -> blob.pages() > 0)
                .map(this::read)
                .filter(read -> read.secrecy() != null)
                .map(read -> java.util.Objects.requireNonNull(read.secrecy()).stamp())
                .findFirst();
    }
}
