package vn.caurong.documents.incoming;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.caurong.documents.incoming.reading.ReadForm;
import vn.caurong.files.Blob;
import vn.caurong.files.FileRole;
import vn.caurong.files.Files;
import vn.caurong.kernel.RefusalException;
import vn.caurong.signatures.Judging;

/** Takes a dropped file in: the door, its text, its signatures. Slow, outside any transaction. */
@Component
class TakingFiles {
    private final Files files;
    private final PageReading reading;
    private final Judging judging;

    TakingFiles(Files files, PageReading reading, Judging judging) {
        this.files = files;
        this.reading = reading;
        this.judging = judging;
    }

    /**
     * @throws RefusalException what the door refuses, or a stamp of state secrecy: then nothing is
     *     kept (NĐ 30/2020 Đ22.4)
     */
    TakenFile take(MultipartFile file) throws IOException {
        String name = Details.cut(file.getOriginalFilename(), 200);
        try (InputStream content = file.getInputStream()) {
            Blob blob = files.takeIn(content, name, FileRole.MAIN);
            ReadForm read = reading.form(blob.sha256(), blob.pages());
            if (read.secrecy() != null) {
                files.discard(blob.sha256());
                throw new RefusalException(
                        "incoming.refused.secret", read.secrecy().stamp());
            }
            judging.judge(blob.sha256());
            return new TakenFile(blob, name, reading.details(read));
        }
    }
}
