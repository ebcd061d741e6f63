package vn.caurong.files.internal;

import java.io.IOException;
import java.util.List;
import vn.caurong.files.Pages;

/** Reads and draws pages with PDFBox. */
class PdfPages implements Pages {
    static final List<Integer> WIDTHS = List.of(480, 900, 1400);

    private final PageCache cache;
    private final PageText text;
    private final PageSizes sizes;
    private final PageLines lines;
    private final PageDrawing drawing;

    PdfPages(BlobFolder folder, PageCache cache) {
        StoredPdfs pdfs = new StoredPdfs(folder);
        this.cache = cache;
        this.text = new PageText(pdfs, cache);
        this.sizes = new PageSizes(pdfs, cache);
        this.lines = new PageLines(pdfs);
        this.drawing = new PageDrawing(pdfs, cache);
    }

    @Override
    public String text(String sha256) {
        return text.of(sha256);
    }

    @Override
    public List<Line> lines(String sha256, int page) {
        return lines.of(sha256, page);
    }

    @Override
    public byte[] picture(String sha256, int page, int width) {
        if (!WIDTHS.contains(width)) {
            throw new IllegalArgumentException("width " + width + " is none of " + WIDTHS);
        }
        String name = page + "-" + width + ".png";
        return cache.find(sha256, name).orElseGet(() -> drawing.draw(sha256, page, width, name));
    }

    List<Size> sizes(String sha256) {
        return sizes.of(sha256);
    }

    /** Deletes everything made of the blob. */
    void forget(String sha256) throws IOException {
        lines.forget(sha256);
        cache.forget(sha256);
    }
}
