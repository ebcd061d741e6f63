package vn.caurong.files.internal;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws a page within a time. */
class BoundedRenderer extends PDFRenderer {
    private final Deadline deadline;

    BoundedRenderer(PDDocument document, Deadline deadline) {
        super(document);
        this.deadline = deadline;
        setSubsamplingAllowed(true);
        RenderingHints hints = new RenderingHints(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        hints.put(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        hints.put(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        setRenderingHints(hints);
    }

    /** The page (from 1), {@code width} pixels wide. */
    BufferedImage draw(int page, int width) throws IOException {
        PDPage drawn = document.getPage(page - 1);
        PDRectangle box = drawn.getCropBox();
        boolean turned = drawn.getRotation() % 180 != 0;
        float points = turned ? box.getHeight() : box.getWidth();
        return renderImage(page - 1, width / Math.max(1, points), ImageType.RGB);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new TimedDrawer(parameters, deadline);
    }
}
