package vn.caurong.exchange.partners;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import vn.caurong.documents.spi.Intake;
import vn.caurong.documents.spi.IntakeReader;
import vn.caurong.kernel.RefusalException;

/** Reads what a partner sends, whatever it says. */
@Component
record ParsingMessages(IntakeReader reader) {
    private static final int HEAD = 64 * 1024;

    Intake parse(Path file, String name, Path folder) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            if (!reader.reads(in.readNBytes(HEAD))) {
                throw new ExchangeException(ErrorCode.FILE_INVALID, "exchange.refused.unreadable", name);
            }
        }
        try {
            return reader.read(file, name, folder);
        } catch (RefusalException unreadable) {
            throw new ExchangeException(ErrorCode.FILE_INVALID, unreadable.refusal());
        }
    }
}
