package vn.caurong.exchange.edxml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the bytes of a message are read. What its declaration says is often wrong and sometimes stands
 * behind stray bytes, so the bytes decide: UTF-8 when they are UTF-8, else what is declared, else
 * the old Vietnamese code page.
 */
final class MessageEncoding {
    private static final Pattern DECLARED = Pattern.compile("encoding\\s*=\\s*[\"']([\\w.:-]{1,40})[\"']");
    private static final int HEAD = 1024;

    private MessageEncoding() {}

    static Charset of(Path message) throws IOException {
        byte[] head = head(message);
        for (Charset wide : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            if (new String(head, wide).contains("<")
                    && (new String(head, wide).contains("edXML") || new String(head, wide).contains("<?xml"))) {
                return wide;
            }
        }
        if (decodes(message, StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        return declared(head)
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .orElse(Charset.forName("windows-1258"));
    }

    private static byte[] head(Path message) throws IOException {
        try (InputStream in = Files.newInputStream(message)) {
            return in.readNBytes(HEAD);
        }
    }

    private static boolean decodes(Path message, Charset charset) throws IOException {
        var strict = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (Reader reader = new InputStreamReader(new BufferedInputStream(Files.newInputStream(message)), strict)) {
            reader.transferTo(java.io.Writer.nullWriter());
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static Optional<Charset> declared(byte[] head) {
        Matcher found = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        try {
            return found.find() ? Optional.of(Charset.forName(found.group(1))) : Optional.empty();
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
