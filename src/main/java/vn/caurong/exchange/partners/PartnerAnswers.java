package vn.caurong.exchange.partners;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.caurong.documents.spi.NotCarriedException;

/** What partners answer: whether it is done, and whether trying again may help. */
@Component
record PartnerAnswers(JsonMapper json) {
    /** Codes of the axis that a second try does not change; 20 is a fault over there. */
    private static final Set<String> FOR_GOOD = Set.of("10", "15", "18", "19", "21", "22", "23");

    private static final int SERVER_FAULT = 500;
    private static final int BUSY = 429;
    private static final int OK = 200;

    /**
     * @throws NotCarriedException when it is not done
     */
    void expectDone(Endpoint partner, HttpResponse<String> answer) throws IOException {
        JsonNode said = json(partner, answer);
        String code = said.path("ErrorCode").asString("");
        if (!code.equals("0")) {
            String words = partner.name() + ": " + said.path("ErrorDesc").asString("");
            throw new NotCarriedException(
                    words + " (" + code + ")", answer.statusCode() < SERVER_FAULT && FOR_GOOD.contains(code));
        }
    }

    JsonNode json(Endpoint partner, HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() >= SERVER_FAULT || answer.statusCode() == BUSY) {
            throw new IOException("HTTP " + answer.statusCode());
        }
        try {
            return json.readTree(answer.body());
        } catch (JacksonException unreadable) {
            throw new IOException("HTTP " + answer.statusCode() + ", no JSON from " + partner, unreadable);
        }
    }

    void expectOk(Endpoint partner, int status) throws IOException {
        if (status != OK) {
            throw new IOException("HTTP " + status + " from " + partner);
        }
    }

    String written(String docId, String status) {
        return json.writeValueAsString(Map.of("docId", docId, "status", status));
    }
}
