package vn.caurong.files.internal;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.caurong.kernel.RefusalException;

/**
 * Asks a clamd over TCP (its command INSTREAM: chunks, each after its length in four bytes). When a
 * scanner is set and does not answer, nothing comes in.
 */
class VirusScan {
    private static final Logger LOG = LoggerFactory.getLogger(VirusScan.class);
    private static final int PATIENCE_MILLIS = 30_000;
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 1_000;

    private final String host;
    private final int port;

    /** Takes {@code host:port}. */
    VirusScan(String address) {
        int colon = address.lastIndexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("caurong.files.virus-scanner must be host:port, not " + address);
        }
        this.host = address.substring(0, colon);
        this.port = Integer.parseInt(address.substring(colon + 1));
    }

    /**
     * @throws RefusalException when something was found, or the scanner does not answer
     */
    void check(Path file, String name) {
        String answer;
        try {
            answer = ask(file);
        } catch (IOException silent) {
            LOG.error("virus scanner {}:{} does not answer", host, port, silent);
            throw new RefusalException("files.refused.scanner", name);
        }
        if (answer.endsWith("FOUND")) {
            LOG.warn("virus scanner refuses {}: {}", name, answer);
            throw new RefusalException("files.refused.virus", name);
        }
        if (!answer.endsWith("OK")) {
            LOG.error("virus scanner answers {}", answer);
            throw new RefusalException("files.refused.scanner", name);
        }
    }

    private String ask(Path file) throws IOException {
        try (Socket socket = new Socket();
                InputStream content = Files.newInputStream(file)) {
            socket.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = new byte[CHUNK];
            for (int read = content.read(chunk); read > 0; read = content.read(chunk)) {
                out.writeInt(read);
                out.write(chunk, 0, read);
            }
            out.writeInt(0);
            out.flush();
            byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
            return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
        }
    }
}
