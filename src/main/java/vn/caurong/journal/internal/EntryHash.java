package vn.caurong.journal.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.caurong.journal.Line;

/**
 * SHA-256 over the previous hash and every field, each written as its length in bytes and its UTF-8
 * text, so that no two different entries read the same.
 */
final class EntryHash {
    private final MessageDigest digest;

    private EntryHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    static byte[] of(byte[] previous, Line line) {
        var hash = new EntryHash();
        hash.digest.update(previous);
        hash.add(line.agency());
        hash.add(line.number());
        hash.add(moment(line.at()));
        hash.add(line.act());
        hash.add(line.subjectKind());
        hash.add(line.subjectId());
        hash.add(line.person());
        hash.add(line.post());
        hash.add(line.delegation());
        hash.add(line.facts().size());
        new TreeMap<>(line.facts()).forEach((name, value) -> {
            hash.add(name);
            hash.add(value);
        });
        hash.add(line.words());
        hash.add(line.address());
        return hash.digest.digest();
    }

    private static String moment(Instant at) {
        return at.getEpochSecond() + "." + at.getNano() / 1000;
    }

    private void add(@Nullable Object value) {
        if (value == null) {
            digest.update("-;".getBytes(StandardCharsets.UTF_8));
            return;
        }
        byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
        digest.update((text.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(text);
    }
}
