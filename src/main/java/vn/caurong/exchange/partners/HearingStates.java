package vn.caurong.exchange.partners;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import vn.caurong.documents.spi.NotCarriedException;
import vn.caurong.exchange.edxml.StateEnvelope.Told;
import vn.caurong.exchange.edxml.StateReader;
import vn.caurong.kernel.Vietnam;

/**
 * Asks partners what became of the documents they brought to others, a week back: what was missed
 * while either side was away is heard later. Each message is taken once.
 */
@Component
record HearingStates(PartnerReaches reaches, PartnerCalls calls, Heard heard, Clock clock) {
    private static final Logger LOG = LoggerFactory.getLogger(HearingStates.class);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd");
    private static final int DAYS_BACK = 7;
    private static final int LONGEST_ID = 120;

    /** A partner that does not answer does not keep the others from being heard. */
    void run() {
        for (Endpoint partner : reaches.endpoints()) {
            try {
                hear(partner);
            } catch (IOException | NotCarriedException away) {
                LOG.warn("{} is not heard: {}", partner, away.getMessage());
            }
        }
    }

    private void hear(Endpoint partner) throws IOException {
        LocalDate today = Vietnam.today(clock);
        JsonNode list = calls.states(partner, DAY.format(today.minusDays(DAYS_BACK)), DAY.format(today));
        for (JsonNode item : list.path("data")) {
            String docId = item.path("docId").asString("");
            if (!docId.isEmpty() && docId.length() <= LONGEST_ID && !heard.knows(partner, docId)) {
                take(partner, docId);
            }
        }
    }

    private void take(Endpoint partner, String docId) throws IOException {
        Path folder = Files.createTempDirectory("caurong-state");
        try {
            Path message = folder.resolve("message");
            calls.fetch(partner, docId, message);
            Optional<Told> told = StateReader.read(message, folder);
            boolean known = told.isPresent() && heard.take(partner, docId, told.get());
            if (!known) {
                heard.pass(partner, docId);
                LOG.info("{} told a state of a document that did not go there: {}", partner, docId);
            }
            calls.mark(partner, docId, known ? "done" : "fail");
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
