package vn.caurong.notifications.internal;

import java.util.List;
import vn.caurong.notifications.Mailing;

/** The program's way to a mail server of a test. */
public final class TestMail {
    private TestMail() {}

    /** To a server on loopback without encryption. */
    public static Mailing at(int port) {
        return at("127.0.0.1", port);
    }

    public static Mailing at(String host, int port) {
        return new Postman(new PostSettings(
                "https://caurong.example",
                new PostSettings.Smtp(host, port, null, null, "vanthu@caurong.example", "none", List.of())));
    }
}
