package vn.caurong.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caurong.identity.TestSignIn;

/** Somebody signed in, who opens pages and keeps their connection. */
record Visitor(URI server, String token, HttpClient browser) {
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

    /** The page, which must be there. */
    String open(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = browser.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + " "
                    + answer.headers().firstValue("Location").orElse(""));
        }
        return answer.body();
    }

    /** Sends a form, which must lead on. */
    HttpResponse<String> send(String path, Map<String, String> form) throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder("_csrf=" + TestSignIn.formSecret());
        form.forEach((name, value) ->
                body.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return led(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    /** Sends a PDF as the form of arrivals does. */
    HttpResponse<String> upload(String path, String boundary, byte[] pdf) throws IOException, InterruptedException {
        String before = field(boundary, "_csrf", TestSignIn.formSecret())
                + field(boundary, "key", java.util.UUID.randomUUID().toString())
                + "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"cong-van.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n";
        var body = HttpRequest.BodyPublishers.ofByteArrays(List.of(
                before.getBytes(StandardCharsets.UTF_8),
                pdf,
                ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8)));
        return led(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(body));
    }

    private static String field(String boundary, String name, String value) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private HttpResponse<String> led(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 3) {
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    /** What goes over the wire for it, compressed. */
    int weight(String path) throws IOException, InterruptedException {
        HttpRequest request = request(path).header("Accept-Encoding", "gzip").build();
        return browser.send(request, HttpResponse.BodyHandlers.ofByteArray()).body().length;
    }

    /** Address behind the Next of a list. */
    static Optional<String> next(String page) {
        Matcher next = NEXT.matcher(page);
        return next.find() ? Optional.of(next.group(1).replace("&amp;", "&")) : Optional.empty();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path)).header("Cookie", "caurong=" + token);
    }
}
