package vn.caurong.calendar.invitations;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Locale;

/** A mail server that takes one letter to its end, and then says what it is told to, or hangs up. */
final class SilentServer implements AutoCloseable {
    private final ServerSocket server = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"));
    private final String last;

    /**
     * @param last its answer to the letter, empty for none
     */
    SilentServer(String last) throws IOException {
        this.last = last;
        Thread.ofVirtual().start(this::talk);
    }

    int port() {
        return server.getLocalPort();
    }

    private void talk() {
        try (Socket caller = server.accept();
                var lines = new BufferedReader(new InputStreamReader(caller.getInputStream(), US_ASCII))) {
            say(caller, "220 here");
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.toUpperCase(Locale.ROOT).equals("DATA")) {
                    say(caller, "250 ok");
                    continue;
                }
                say(caller, "354 go on");
                while (!".".equals(lines.readLine())) { // the letter
                }
                if (last.isEmpty()) {
                    return;
                }
                say(caller, last);
            }
        } catch (IOException gone) {
            // the caller went: nothing more is asked of it
        }
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(US_ASCII));
        caller.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
