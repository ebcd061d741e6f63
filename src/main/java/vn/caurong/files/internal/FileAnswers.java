package vn.caurong.files.internal;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.caurong.files.FileVersion;

/** A page's picture and the file itself, as answers a browser may keep but asks for each time. */
record FileAnswers(BlobFolder folder, PdfPages pages) {
    ResponseEntity<?> picture(FileVersion version, int page, int width) {
        if (!ServedFiles.isPage(version, page) || !PdfPages.WIDTHS.contains(width)) {
            return ResponseEntity.notFound().build();
        }
        byte[] png = pages.picture(version.blob().sha256(), page, width);
        return kept(version, page + "-" + width)
                .contentType(MediaType.IMAGE_PNG)
                .body(new ByteArrayResource(png));
    }

    ResponseEntity<Resource> content(FileVersion version, boolean open) {
        ContentDisposition disposition = (open && shownByBrowser(version)
                        ? ContentDisposition.inline()
                        : ContentDisposition.attachment())
                .filename(version.name(), StandardCharsets.UTF_8)
                .build();
        return kept(version, open ? "open" : "content")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.parseMediaType(version.blob().mediaType()))
                .body(new FileSystemResource(folder.checked(version.blob().sha256())));
    }

    /** The browser may keep it, but asks each time: rights end, and people share computers. */
    private static ResponseEntity.BodyBuilder kept(FileVersion version, String what) {
        return ResponseEntity.ok()
                .eTag(version.blob().sha256() + "-" + what)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header("X-Content-Type-Options", "nosniff");
    }

    private static boolean shownByBrowser(FileVersion version) {
        String type = version.blob().mediaType();
        return type.equals(MediaType.APPLICATION_PDF_VALUE)
                || type.equals(MediaType.IMAGE_PNG_VALUE)
                || type.equals(MediaType.IMAGE_JPEG_VALUE);
    }
}
