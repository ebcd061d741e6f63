package vn.caurong.exchange.partners;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import vn.caurong.documents.spi.Intake;
import vn.caurong.kernel.Ruling;

/** Reads what a partner sends and holds it to what it must bring. */
@Component
record ReadingMessages(ParsingMessages parsing) {
    /**
     * @param folder for the files it brings
     * @throws ExchangeException 10 when it cannot be read, 19 when it is not from this partner, 22
     *     when something is missing
     */
    Intake read(Path file, String name, Path folder, Partner partner) throws IOException {
        Intake read = parsing.parse(file, name, folder);
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
}
