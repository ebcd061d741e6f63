package vn.caurong.files;

import java.util.List;

/**
 * What the template {@code files/viewer} shows of a file.
 *
 * @param base address the owner of the subject serves the file at, for example {@code
 *     /documents/incoming/<id>/files/<file>}; everything of the file lies below it
 * @param sheets its first pages; empty for anything but a PDF
 */
public record FileView(FileVersion version, String base, List<Sheet> sheets) {
    /**
     * A page with its text layer.
     *
     * @param page from 1
     * @param width of the page as seen, in points
     * @param height of the page as seen, in points
     */
    public record Sheet(int page, int width, int height, List<Pages.Line> lines) {}

    /** The page after the last one shown, 0 when all are. */
    public int next() {
        int shown = sheets.isEmpty() ? 0 : sheets.getLast().page();
        return shown > 0 && shown < version.blob().pages() ? shown + 1 : 0;
    }

    /** The file itself, under a part of its hash, so that a version has an address of its own. */
    public String content() {
        return base + "/" + print() + "/content";
    }

    /** The file shown by the browser instead of saved. */
    public String open() {
        return base + "/" + print() + "/open";
    }

    /** The full text at reading size. */
    public String reading() {
        return base + "/reading";
    }

    /** A picture of a page. */
    public String picture(int page, int width) {
        return "%s/%s/pages/%d/%d.png".formatted(base, print(), page, width);
    }

    /** The following pages, as a part of a page. */
    public String following() {
        return base + "/" + print() + "/sheets/" + next();
    }

    /** True for a picture that browsers show by themselves. */
    public boolean image() {
        String type = version.blob().mediaType();
        return type.equals("image/png") || type.equals("image/jpeg");
    }

    private String print() {
        return version.blob().sha256().substring(0, 16);
    }
}
