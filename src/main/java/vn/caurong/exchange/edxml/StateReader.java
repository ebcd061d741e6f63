package vn.caurong.exchange.edxml;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import vn.caurong.exchange.edxml.StateEnvelope.Told;

/** Reads a state message, by names as every message is read; nothing in it is trusted. */
public final class StateReader {
    private StateReader() {}

    /**
     * @param folder of this message alone
     * @return empty when it is no state message or cannot be read
     */
    public static Optional<Told> read(Path message, Path folder) {
        try (Reader text = MessageText.of(message)) {
            Part header = MessageParser.parse(text, folder).first("MessageHeader");
            String code = header.text("StatusCode");
            return code.isEmpty() ? Optional.empty() : Optional.of(told(header, code));
        } catch (UnreadableException broken) {
            return Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Told told(Part header, String code) {
        Part from = header.first("From");
        Part about = header.first("ResponseFor");
        return new Told(
                from.text("OrganId").toUpperCase(Locale.ROOT),
                from.text("OrganName"),
                about.text("OrganId").toUpperCase(Locale.ROOT),
                about.text("DocumentId"),
                about.text("Code"),
                about.text("PromulgationDate"),
                code,
                header.text("Description"),
                header.text("Timestamp"));
    }
}
