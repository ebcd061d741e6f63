package vn.caurong.exchange.partners;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.caurong.documents.spi.NotCarriedException;

/** Calls of a partner's door, shaped as the provincial axis: its key in two headers, JSON answers. */
@Component
class PartnerCalls {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofMinutes(2);

    private final PartnerAnswers answers;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER) // the key goes where it was meant to go
            .build();

    PartnerCalls(PartnerAnswers answers) {
        this.answers = answers;
    }

    /**
     * @throws IOException when there is no answer
     * @throws NotCarriedException when the answer is no
     */
    void send(Endpoint partner, Path message, String destination, String documentId) throws IOException {
        MultipartBody body = new MultipartBody(message)
                .with("destination", destination)
                .with("code", documentId.replaceAll("[^\\p{L}\\p{N}.-]", "-"));
        HttpRequest request = to(partner, "/sendEdoc")
                .header("Content-Type", body.type())
                .POST(body.publisher())
                .build();
        answers.expectDone(partner, call(request, BodyHandlers.ofString()));
    }

    /** The list of state messages between two days, {@code yyyy/MM/dd}. */
    JsonNode states(Endpoint partner, String from, String to) throws IOException {
        String query = "?messageType=status&fromDate=" + escaped(from) + "&toDate=" + escaped(to);
        HttpRequest request = to(partner, "/syncReceivedEdocList" + query).GET().build();
        return answers.json(partner, call(request, BodyHandlers.ofString()));
    }

    /** One message into a file. */
    void fetch(Endpoint partner, String docId, Path into) throws IOException {
        HttpRequest request =
                to(partner, "/getEdoc?docId=" + escaped(docId)).GET().build();
        HttpResponse<Path> answer = call(request, BodyHandlers.ofFile(into));
        answers.expectOk(partner, answer.statusCode());
    }

    void mark(Endpoint partner, String docId, String status) throws IOException {
        HttpRequest request = to(partner, "/updateStatus")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(answers.written(docId, status)))
                .build();
        answers.expectDone(partner, call(request, BodyHandlers.ofString()));
    }

    private static HttpRequest.Builder to(Endpoint partner, String call) {
        return HttpRequest.newBuilder(URI.create(partner.address() + call))
                .timeout(ANSWER)
                .header("X-SystemId", partner.systemId())
                .header("X-SecretKey", partner.secret());
    }

    private <T> HttpResponse<T> call(HttpRequest request, HttpResponse.BodyHandler<T> into) throws IOException {
        try {
            return client.send(request, into);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped");
        }
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
