package vn.caurong.exchange.partners;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Keys partners call with: made here, shown once, kept as hash. */
public final class PartnerKey {
    private static final int BYTES = 32;
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private PartnerKey() {}

    /** 256 random bits, in letters and digits only: no line is broken inside at a hyphen, nothing is mistaken. */
    public static String make() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }

    /** Whether it has the shape of one made here; nobody thinks out one of their own. */
    public static boolean isOne(String key) {
        return SHAPE.matcher(key).matches();
    }

    /** It is random, so one round will do. */
    public static byte[] hash(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
