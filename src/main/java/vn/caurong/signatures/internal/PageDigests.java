package vn.caurong.signatures.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** Digests of what is on pages. */
final class PageDigests {
    private PageDigests() {}

    static String of(PDPage page) throws IOException {
        COSDictionary resources =
                page.getResources() == null ? null : page.getResources().getCOSObject();
        return ObjectDigest.of(
                page.getCOSObject().getItem(COSName.CONTENTS),
                resources,
                page.getMediaBox().getCOSArray(),
                page.getCropBox().getCOSArray(),
                org.apache.pdfbox.cos.COSInteger.get(page.getRotation()));
    }

    /** Everything laid over the page but the widgets of the form's own fields. */
    static List<String> others(PDPage page, Set<COSDictionary> widgets) throws IOException {
        List<String> digests = new ArrayList<>();
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (!widgets.contains(annotation.getCOSObject())) {
                digests.add(ObjectDigest.of(annotation.getCOSObject()));
            }
        }
        return digests;
    }
}
