package vn.caurong.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody signed in, who opens pages and keeps their connection. */
record Visitor(URI server, String token, HttpClient browser) {
    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]*[?&;]after=[^\"]*)\"");

    static Visitor with(URI server, String token) {
        HttpClient browser = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return new Visitor(server, token, browser);
    }

    /** The page, which must be there. */
    String open(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = browser.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + " "
                    + answer.headers().firstValue("Location").orElse(""));
        }
        return answer.body();
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
