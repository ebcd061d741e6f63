package vn.caurong.signatures.internal;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import vn.caurong.signatures.FormPreparation.Box;

/** Puts fields on the page. */
final class FieldPlacing {
    private FieldPlacing() {}

    static void place(PDDocument document, PDTerminalField field, Box box) throws IOException {
        PDPage page = document.getPage(box.page() - 1);
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        widget.setRectangle(new PDRectangle(box.x(), box.y(), box.width(), box.height()));
        widget.setPage(page);
        widget.setPrinted(true);
        page.getAnnotations().add(widget);
    }
}
