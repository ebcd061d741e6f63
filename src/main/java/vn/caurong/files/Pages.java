package vn.caurong.files;

import java.util.List;

/** Reading a PDF: its text and its pages as pictures. Results are kept by hash. */
public interface Pages {
    /** Text of the whole file in reading order; empty for a bare scan. */
    String text(String sha256);

    /** Lines of one page (from 1) with their places, for the text layer and for reading layouts. */
    List<Line> lines(String sha256, int page);

    /** The page (from 1) as PNG, {@code width} pixels wide (one of the widths the viewer uses). */
    byte[] picture(String sha256, int page, int width);

    /**
     * One line of text; places in points from the top left of the page.
     *
     * @param bold true when most of its glyphs are bold
     */
    record Line(
            String text, float x, float y, float width, float height, float fontSize, boolean bold, boolean italic) {}
}
