package vn.caurong.exchange.partners;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.documents.spi.Letter;
import vn.caurong.documents.spi.NotCarriedException;
import vn.caurong.documents.spi.PartnerRoad;
import vn.caurong.exchange.edxml.LetterEnvelope;
import vn.caurong.kernel.Vietnam;

/** The road to agencies reached through partners: a message of each letter, posted to their door. */
@Component
record PartnerRoads(PartnerReaches reaches, PartnerCalls calls, Clock clock) implements PartnerRoad {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm:ss").withZone(Vietnam.ZONE);

    @Override
    public Optional<Reached> named(String name) {
        return reaches.named(name);
    }

    @Override
    public Optional<Reached> of(UUID agency) {
        return reaches.of(agency);
    }

    @Override
    public void carry(UUID to, Letter letter) {
        Endpoint partner = reaches.endpoint(to)
                .orElseThrow(() -> new NotCarriedException(
                        "Không còn đối tác nào chuyển văn bản đến "
                                + letter.to().code(),
                        true));
        try {
            Path message = Files.createTempFile("caurong-letter", ".edxml");
            try {
                try (OutputStream out = Files.newOutputStream(message)) {
                    LetterEnvelope.write(letter, TIME.format(clock.instant()), out);
                }
                calls.send(partner, message, letter.to().code(), letter.documentId());
            } finally {
                Files.delete(message);
            }
        } catch (IOException failed) {
            throw new NotCarriedException(partner.name() + ": " + said(failed), false);
        }
    }

    private static String said(IOException failed) {
        String says = failed.getMessage();
        return says == null || says.isBlank() ? "không kết nối được" : says;
    }
}
