package vn.caurong.exchange.partners;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Calls of a partner's door, shaped as the provincial axis, answered in JSON. */
@Component
record PartnerCalls(PartnerAnswers answers, PartnerLine line) {
    /**
     * @throws IOException when there is no answer
     * @throws NotCarriedException when the answer is no
     */
    void send(Endpoint partner, Path message, String destination, String documentId) throws IOException {
        MultipartBody body = new MultipartBody(message)
                .with("destination", destination)
                .with("code", documentId.replaceAll("[^\\p{L}\\p{N}.-]", "-"));
        HttpRequest request = line.to(partner, "/sendEdoc")
                .header("Content-Type", body.type())
                .POST(body.publisher())
                .build();
        answers.expectDone(partner, line.call(request, BodyHandlers.ofString()));
    }

    /** The list of state messages between two days, {@code yyyy/MM/dd}. */
    JsonNode states(Endpoint partner, String from, String to) throws IOException {
        String query = "?messageType=status&fromDate=" + escaped(from) + "&toDate=" + escaped(to);
        HttpRequest request =
                line.to(partner, "/syncReceivedEdocList" + query).GET().build();
        return answers.json(partner, line.call(request, BodyHandlers.ofString()));
    }

    /** One message into a file. */
    void fetch(Endpoint partner, String docId, Path into) throws IOException {
        HttpRequest request =
                line.to(partner, "/getEdoc?docId=" + escaped(docId)).GET().build();
        HttpResponse<Path> answer = line.call(request, BodyHandlers.ofFile(into));
        answers.expectOk(partner, answer.statusCode());
    }

    void mark(Endpoint partner, String docId, String status) throws IOException {
        HttpRequest request = line.to(partner, "/updateStatus")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(answers.written(docId, status)))
                .build();
        answers.expectDone(partner, line.call(request, BodyHandlers.ofString()));
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
