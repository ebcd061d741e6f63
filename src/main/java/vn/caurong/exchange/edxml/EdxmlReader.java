package vn.caurong.exchange.edxml;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.caurong.documents.spi.Intake;
import vn.caurong.documents.spi.IntakeReader;
import vn.caurong.kernel.RefusalException;

/** Messages of QCVN 102:2016 in one file ({@code .edxml}), from whichever vendor. */
@Component
class EdxmlReader implements IntakeReader {
    private static final Logger LOG = LoggerFactory.getLogger(EdxmlReader.class);
    private static final Pattern MARKS =
            Pattern.compile("<[^>]{0,200}edXML|<!DOCTYPE[^>]{0,200}edXML|QCVN_102", Pattern.CASE_INSENSITIVE);

    @Override
    public boolean reads(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
        return !text.startsWith("%PDF")
                && !text.startsWith("PK")
                && MARKS.matcher(text).find();
    }

    @Override
    public Intake read(Path message, String name, Path folder) {
        try (Reader text = MessageText.of(message)) {
            Part whole = MessageParser.parse(text, folder);
            Header header = Header.of(whole);
            if (!header.isThere()) {
                throw new RefusalException("exchange.refused.unreadable", name);
            }
            return MessageIntake.of(header, new Attachments(folder).of(whole));
        } catch (UnreadableException broken) {
            LOG.info("{} refused: {}", name, broken.getMessage());
            throw new RefusalException("exchange.refused.unreadable", name);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
