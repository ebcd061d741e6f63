package vn.caurong.files.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What an office file fetches when it is opened: pictures, templates, frames from elsewhere. Such
 * a file shows other things elsewhere and tells others that it is read. A hyperlink somebody may
 * follow is none of these.
 */
final class OfficeLinks {
    private static final int MOST_BYTES = 4 << 20;
    private static final Pattern RELATION = Pattern.compile("<(?:\\w+:)?Relationship\\b[^>]*>");
    private static final Pattern OUTSIDE = Pattern.compile("TargetMode\\s*=\\s*[\"']External[\"']");
    private static final Pattern HYPERLINK = Pattern.compile("Type\\s*=\\s*[\"'][^\"']*/hyperlink[\"']");

    private OfficeLinks() {}

    static boolean leadOut(ZipFile zip, ZipEntry relations) throws IOException {
        try (InputStream in = zip.getInputStream(relations)) {
            String text = new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
            return RELATION.matcher(text)
                    .results()
                    .map(found -> found.group())
                    .anyMatch(one -> OUTSIDE.matcher(one).find()
                            && !HYPERLINK.matcher(one).find());
        }
    }
}
