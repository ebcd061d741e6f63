package vn.caurong.documents.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.CauRongTest;
import vn.caurong.files.Blob;
import vn.caurong.files.FileRole;
import vn.caurong.files.Files;
import vn.caurong.kernel.Subject;

/** What search reads of the files of a document. */
@CauRongTest
class FileTextsTests {
    private final FileTexts texts;
    private final Files files;
    private final TransactionTemplate transaction;
    private final Subject subject = new Subject("test", UUID.randomUUID());

    FileTextsTests(FileTexts texts, Files files, TransactionTemplate transaction) {
        this.texts = texts;
        this.files = files;
        this.transaction = transaction;
    }

    @Test
    void theWordsOfAWordFileAreFoundToo() throws IOException {
        attach("phu-luc.docx", word("Danh sách điểm cầu họp trực tuyến phường Thạch Thang"));
        assertThat(texts.of(subject)).contains("điểm cầu họp trực tuyến phường Thạch Thang");
    }

    @Test
    void aDamagedOneHasNoneAndHoldsUpNoOther() throws IOException {
        attach("mot.docx", word("Chỉ thị về cách ly"));
        Blob broken = files.store(word("x"));
        transaction.executeWithoutResult(_ -> files.attach(
                subject,
                FileRole.ATTACHMENT,
                "hong.docx",
                new Blob(files.store("no zip".getBytes(StandardCharsets.UTF_8)).sha256(), 6, broken.mediaType(), 0),
                null));
        assertThat(texts.of(subject)).contains("Chỉ thị về cách ly");
    }

    private void attach(String name, byte[] content) {
        Blob blob = files.takeIn(new ByteArrayInputStream(content), name);
        transaction.executeWithoutResult(_ -> files.attach(subject, FileRole.ATTACHMENT, name, blob, null));
    }

    private static byte[] word(String words) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(words);
            document.write(out);
            return out.toByteArray();
        }
    }
}
