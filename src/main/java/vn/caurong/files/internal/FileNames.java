package vn.caurong.files.internal;

import java.text.Normalizer;

/** Names of files as they are kept. */
final class FileNames {
    private FileNames() {}

    /** The last part of a path, NFC, without control characters, at most 200 characters. */
    static String tidy(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\"<>:|?*]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        if (clean.isEmpty()) {
            return "tep";
        }
        return clean.length() <= 200 ? clean : shorten(clean);
    }

    private static String shorten(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        return name.substring(0, 200 - ending.length()) + ending;
    }
}
