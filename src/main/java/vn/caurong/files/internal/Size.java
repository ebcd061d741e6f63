package vn.caurong.files.internal;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A page as it is seen, in points. */
record Size(int width, int height) {
    static Size of(PDPage page) {
        PDRectangle box = page.getCropBox();
        int width = Math.max(1, Math.round(box.getWidth()));
        int height = Math.max(1, Math.round(box.getHeight()));
        return page.getRotation() % 180 == 0 ? new Size(width, height) : new Size(height, width);
    }

    static Size parse(String written) {
        int by = written.indexOf(' ');
        return new Size(Integer.parseInt(written.substring(0, by)), Integer.parseInt(written.substring(by + 1)));
    }

    @Override
    public String toString() {
        return width + " " + height;
    }
}
