package vn.caurong.exchange.edxml;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;

/** The characters of a message, without what strays before it. */
final class MessageText {
    private MessageText() {}

    /** The text from its first angle bracket on. */
    static Reader of(Path message) throws IOException {
        PushbackReader text = new PushbackReader(
                new BufferedReader(new InputStreamReader(Files.newInputStream(message), MessageEncoding.of(message))),
                1);
        for (int c = text.read(); c >= 0; c = text.read()) {
            if (c == '<') {
                text.unread(c);
                break;
            }
        }
        return text;
    }
}
