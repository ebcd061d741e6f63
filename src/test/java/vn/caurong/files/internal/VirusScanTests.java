package vn.caurong.files.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caurong.kernel.RefusalException;

/** Speaks clamd's INSTREAM with a server that understands just that. */
class VirusScanTests {
    @TempDir
    Path folder;

    private ServerSocket server;
    private VirusScan scan;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        scan = new VirusScan("127.0.0.1:" + server.getLocalPort());
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void theWholeFileIsSentAndAllowedWhenClean() throws Exception {
        byte[] content = "x".repeat(200_000).getBytes(StandardCharsets.US_ASCII);
        CompletableFuture<byte[]> received = answer("stream: OK\0");

        assertThatCode(() -> scan.check(file(content), "a.pdf")).doesNotThrowAnyException();

        assertThat(received.get()).isEqualTo(content);
    }

    @Test
    void whatIsFoundIsRefused() {
        answer("stream: Eicar-Test-Signature FOUND\0");

        assertThat(refusal()).isEqualTo("files.refused.virus");
    }

    @Test
    void anErrorOfTheScannerLetsNothingIn() {
        answer("INSTREAM size limit exceeded. ERROR\0");

        assertThat(refusal()).isEqualTo("files.refused.scanner");
    }

    @Test
    void aSilentScannerLetsNothingIn() throws IOException {
        server.close();

        assertThat(refusal()).isEqualTo("files.refused.scanner");
    }

    @Test
    void theSettingMustNameHostAndPort() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new VirusScan("clamd"));
    }

    private String refusal() {
        try {
            scan.check(file(new byte[10]), "a.pdf");
            return "let in";
        } catch (RefusalException refused) {
            return refused.refusal().key();
        } catch (IOException broken) {
            return broken.toString();
        }
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("content"), content);
    }

    /** Takes one file by the protocol, then gives the answer. */
    private CompletableFuture<byte[]> answer(String answer) {
        return CompletableFuture.supplyAsync(() -> {
            try (Socket client = server.accept()) {
                DataInputStream in = new DataInputStream(client.getInputStream());
                byte[] command = in.readNBytes("zINSTREAM\0".length());
                assertThat(new String(command, StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
                ByteArrayOutputStream content = new ByteArrayOutputStream();
                for (int size = in.readInt(); size > 0; size = in.readInt()) {
                    content.write(in.readNBytes(size));
                }
                client.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                return content.toByteArray();
            } catch (IOException broken) {
                throw new java.io.UncheckedIOException(broken);
            }
        });
    }
}
