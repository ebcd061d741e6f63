package vn.caurong.signatures.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 of a PDF object with everything it refers to, so that two revisions can be compared
 * however their objects are numbered.
 */
final class ObjectDigest {
    /** Ways back up, which lead to the whole document. */
    private static final Set<COSName> UPWARDS = Set.of(COSName.PARENT, COSName.P);

    private final MessageDigest digest;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private ObjectDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String of(@Nullable COSBase... objects) throws IOException {
        ObjectDigest whole = new ObjectDigest();
        for (COSBase object : objects) {
            whole.add(object);
        }
        return HexFormat.of().formatHex(whole.digest.digest());
    }

    private void add(@Nullable COSBase object) throws IOException {
        COSBase value = object instanceof COSObject reference ? reference.getObject() : object;
        boolean container = value instanceof COSDictionary || value instanceof COSArray;
        if (container && !seen.add(value)) {
            mark("again");
            return;
        }
        switch (value) {
            case null -> mark("null");
            case COSStream stream -> add(stream);
            case COSDictionary dictionary -> entries(dictionary);
            case COSArray array -> add(array);
            case COSString string -> mark("(" + string.toHexString());
            default -> mark(value.toString());
        }
    }

    private void add(COSStream stream) throws IOException {
        mark("stream");
        entries(stream);
        try (InputStream raw = stream.createRawInputStream()) {
            byte[] part = new byte[8192];
            for (int read = raw.read(part); read >= 0; read = raw.read(part)) {
                digest.update(part, 0, read);
            }
        }
    }

    private void entries(COSDictionary dictionary) throws IOException {
        TreeMap<String, COSName> keys = new TreeMap<>();
        dictionary.keySet().forEach(key -> keys.put(key.getName(), key));
        mark("<<");
        for (var key : keys.entrySet()) {
            if (!UPWARDS.contains(key.getValue())) {
                mark("/" + key.getKey());
                add(dictionary.getItem(key.getValue()));
            }
        }
        mark(">>");
    }

    private void add(COSArray array) throws IOException {
        mark("[");
        for (int i = 0; i < array.size(); i++) {
            add(array.get(i));
        }
        mark("]");
    }

    private void mark(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
