package vn.caurong.documents.outgoing.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jspecify.annotations.Nullable;
import vn.caurong.signatures.FormPreparation.Box;
import vn.caurong.signatures.FormPreparation.Places;

/**
 * The sheet marks the places of number, date and signature by links of its own; the layout engine
 * turns them into rectangles on the right page, which are read here and taken out.
 */
final class Marks {
    private static final String SCHEME = "place:";

    private Marks() {}

    static Printed taken(byte[] drawn) {
        try (PDDocument document = Loader.loadPDF(drawn);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Map<String, Box> boxes = new HashMap<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                take(document.getPage(page - 1), page, boxes);
            }
            document.save(out);
            return new Printed(out.toByteArray(), places(boxes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Places places(Map<String, Box> boxes) {
        return new Places(box(boxes, "number"), box(boxes, "date"), box(boxes, "person"));
    }

    private static Box box(Map<String, Box> boxes, String name) {
        Box box = boxes.get(name);
        if (box == null) {
            throw new IllegalStateException("No place for " + name + " on the page.");
        }
        return box;
    }

    private static void take(PDPage page, int number, Map<String, Box> boxes) throws IOException {
        List<PDAnnotation> kept = page.getAnnotations().stream()
                .filter(annotation -> !noted(annotation, number, boxes))
                .toList();
        page.setAnnotations(kept);
    }

    private static boolean noted(PDAnnotation annotation, int page, Map<String, Box> boxes) {
        String name = name(annotation);
        if (name != null) {
            PDRectangle r = annotation.getRectangle();
            boxes.put(name, new Box(page, r.getLowerLeftX(), r.getLowerLeftY(), r.getWidth(), r.getHeight()));
        }
        return name != null;
    }

    private static @Nullable String name(PDAnnotation annotation) {
        if (annotation instanceof PDAnnotationLink link
                && link.getAction() instanceof PDActionURI uri
                && uri.getURI().startsWith(SCHEME)) {
            return uri.getURI().substring(SCHEME.length());
        }
        return null;
    }
}
