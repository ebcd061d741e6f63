package vn.caurong.exchange.partners;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import vn.caurong.documents.spi.Intake;
import vn.caurong.documents.spi.IntakeReader;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;

/** Reads what a partner sends and holds it to what it must bring. */
@Component
record ReadingMessages(IntakeReader reader) {
    private static final int HEAD = 64 * 1024;

    /**
     * @param folder for the files it brings
     * @throws ExchangeException 10 when it cannot be read, 19 when it is not from this partner, 22
     *     when something is missing
     */
    Intake read(Path file, String name, Path folder, Partner partner) throws IOException {
        Intake read = parse(file, name, folder);
        if (!Conformity.isFrom(read, partner)) {
            throw new ExchangeException(
                    ErrorCode.SENDER_NOT_REGISTERED,
                    "exchange.sender",
                    read.from().code(),
                    partner.code());
        }
        if (Conformity.of(read) instanceof Ruling.Refused(var why)) {
            throw new ExchangeException(ErrorCode.NOT_CONFORM, why);
        }
        return read;
    }

    private Intake parse(Path file, String name, Path folder) throws IOException {
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
