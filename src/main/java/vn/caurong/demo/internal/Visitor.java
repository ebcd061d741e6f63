package vn.caurong.demo.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;

/** A person at a browser without scripts: keeps cookies, follows where the server sends. */
final class Visitor {
    private final URI server;
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    Visitor(URI server) {
        this.server = server;
    }

    /** Signs in; throws when the server does not let in. */
    static Visitor signedIn(URI server, String login, String password) {
        Visitor visitor = new Visitor(server);
        Sheet form = visitor.open("/sign-in");
        Sheet in = visitor.send(form, "/sign-in", Map.of("login", login, "password", password));
        if (in.status() != 200 || in.at().getPath().equals("/sign-in")) {
            throw new StepFailure("Không đăng nhập được với tài khoản " + login + ": " + in.word());
        }
        return visitor;
    }

    Sheet open(String address) {
        return exchange(HttpRequest.newBuilder(server.resolve(address)).GET());
    }

    /** The content of a file. */
    byte[] download(String address) {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(address)).build();
        try {
            HttpResponse<byte[]> answer = browser.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new StepFailure("Không tải được %s: %d".formatted(address, answer.statusCode()));
            }
            return answer.body();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new StepFailure("Bị ngắt giữa chừng");
        }
    }

    Sheet send(Sheet page, String actionEnd, Map<String, String> values) {
        return send(page, actionEnd, new ArrayList<>(values.entrySet()), Map.of());
    }

    /** Sends the page's form whose action ends so, its other fields as they stand. */
    Sheet send(Sheet page, String actionEnd, List<Map.Entry<String, String>> values, Map<String, Path> files) {
        var element = page.form(actionEnd).orElseThrow(() -> page.missing(actionEnd));
        Form form = Form.filled(element, values, files);
        HttpRequest.Builder request = HttpRequest.newBuilder(page.target(actionEnd));
        try {
            if (form.isMultipart()) {
                String boundary = "cau-rong-" + System.nanoTime();
                request.header("Content-Type", "multipart/form-data; boundary=" + boundary);
                request.POST(HttpRequest.BodyPublishers.ofByteArray(form.multipart(boundary)));
            } else {
                request.header("Content-Type", "application/x-www-form-urlencoded");
                request.POST(HttpRequest.BodyPublishers.ofByteArray(form.urlEncoded()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return exchange(request);
    }

    private Sheet exchange(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer =
                    browser.send(request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
            URI at = answer.uri();
            return new Sheet(answer.statusCode(), at, Jsoup.parse(answer.body(), at.toString()));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new StepFailure("Bị ngắt giữa chừng");
        }
    }
}
