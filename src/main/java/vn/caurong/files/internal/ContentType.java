package vn.caurong.files.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.tika.Tika;
import vn.caurong.kernel.RefusalException;

/** Types that are accepted, known by their content and never by their name. */
enum ContentType {
    PDF("application/pdf"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    TIFF("image/tiff"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ZIP("application/zip");

    private static final byte[] PDF_MARK = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private static final Tika TIKA = new Tika();

    private final String mediaType;

    ContentType(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /**
     * The file's type by its first bytes, for a zip by its entries.
     *
     * @param found what {@link #detect} says of it
     */
    static ContentType of(String found, Path file, String name) throws IOException {
        return switch (found) {
            case "application/pdf" -> PDF;
            case "image/png" -> PNG;
            case "image/jpeg" -> JPEG;
            case "image/tiff" -> TIFF;
            case "application/zip", "application/x-tika-ooxml" -> OfficeGate.type(file, name);
            case "application/x-tika-msoffice" -> throw new RefusalException("files.refused.old-office", name);
            default -> throw new RefusalException("files.refused.type", name);
        };
    }

    /** A PDF says so first; Tika, which says the same, compares a thousand patterns for it. */
    static String detect(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] beginning = in.readNBytes(64 * 1024);
            return Arrays.mismatch(beginning, PDF_MARK) == PDF_MARK.length ? PDF.mediaType : TIKA.detect(beginning);
        }
    }

    /** Checks the limits of the type; returns the pages of a PDF, 0 for the rest. */
    int check(Path file, String name) throws IOException {
        return switch (this) {
            case PDF -> PdfGate.check(file, name);
            case PNG, JPEG, TIFF -> ImageGate.check(file, name);
            case DOCX, XLSX -> OfficeGate.check(file, name);
            case ZIP -> ArchiveGate.check(file, name);
        };
    }
}
