package vn.caurong.exchange.partners;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.caurong.documents.spi.NotCarriedException;

/** The way to a partner: its key in two headers, and an end to every wait. */
@Component
class PartnerLine {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofMinutes(2);

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER) // the key goes where it was meant to go
            .build();

    private final PartnerSecrets secrets;

    PartnerLine(PartnerSecrets secrets) {
        this.secrets = secrets;
    }

    /**
     * @throws NotCarriedException when our secret there cannot be opened
     */
    HttpRequest.Builder to(Endpoint partner, String call) {
        return HttpRequest.newBuilder(URI.create(partner.address() + call))
                .timeout(ANSWER)
                .header("X-SystemId", partner.systemId())
                .header("X-SecretKey", opened(partner));
    }

    private String opened(Endpoint partner) {
        try {
            return secrets.open(partner.secret());
        } catch (PartnerSecrets.NotOursException otherKey) {
            throw new NotCarriedException(
                    "Không mở được khóa của ta ở %s: tệp keys/exchange.key không còn như lúc cất khóa. Khôi phục tệp đó, hoặc nhập lại khóa ở trang đối tác."
                            .formatted(partner.name()),
                    false);
        }
    }

    <T> HttpResponse<T> call(HttpRequest request, HttpResponse.BodyHandler<T> into) throws IOException {
        try {
            return client.send(request, into);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped");
        }
    }
}
