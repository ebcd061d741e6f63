package vn.caurong.exchange.partners;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;

/** A form with one file that is read while it is sent (RFC 7578). */
class MultipartBody {
    private final String boundary = "caurong-" + UUID.randomUUID();
    private final StringBuilder fields = new StringBuilder();
    private final Path file;

    MultipartBody(Path file) {
        this.file = file;
    }

    MultipartBody with(String name, String value) {
        fields.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary, name, value));
        return this;
    }

    String type() {
        return "multipart/form-data; boundary=" + boundary;
    }

    BodyPublisher publisher() throws FileNotFoundException {
        String head = "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"message.edxml\"\r\n"
                        .formatted(boundary)
                + "Content-Type: application/octet-stream\r\n\r\n";
        return BodyPublishers.concat(
                text(fields + head), BodyPublishers.ofFile(file), text("\r\n--" + boundary + "--\r\n"));
    }

    private static BodyPublisher text(String text) {
        return BodyPublishers.ofString(text, StandardCharsets.UTF_8);
    }
}
