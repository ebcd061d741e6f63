package vn.caurong.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caurong.TestFolders;

/** An upload over a real connection that ends half-way: nothing of it stays, the next one works. */
class CutOffUploadTests {
    private static final Path ASIDE = TestFolders.of("browser-data").resolve("files/incoming");

    @Test
    void leavesNothingBehind() throws IOException, InterruptedException {
        URI program = URI.create(Program.address());
        long before = arrivals();
        for (int n = 0; n < 3; n++) {
            sendHalf(program);
        }
        HttpRequest next =
                HttpRequest.newBuilder(program.resolve("/actuator/health")).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(next, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isEqualTo(200);
        }
        assertThat(arrivals()).isEqualTo(before);
        assertThat(aside()).isEmpty();
    }

    private static void sendHalf(URI program) throws IOException {
        String head = """
                POST /exchange/v1/sendEdoc HTTP/1.1\r
                Host: localhost\r
                X-SystemId: demo-vpcp\r
                X-SecretKey: demo-secret-not-for-use\r
                Content-Type: multipart/form-data; boundary=half\r
                Content-Length: 4000000\r
                \r
                --half\r
                Content-Disposition: form-data; name="file"; filename="m.edxml"\r
                \r
                <edXML xmlns="http://www.mic.gov.vn/TBT/QCVN_102_2016">""";
        try (Socket socket = new Socket(program.getHost(), program.getPort())) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(new byte[1_000_000]);
            socket.getOutputStream().flush();
        }
    }

    private static long arrivals() {
        return Program.bean(JdbcClient.class)
                .sql("select count(*) from documents.incoming_arrival where way = 'PARTNER'")
                .query(Long.class)
                .single();
    }

    private static List<Path> aside() throws IOException {
        try (Stream<Path> files = Files.list(ASIDE)) {
            return files.toList();
        }
    }
}
