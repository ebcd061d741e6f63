package vn.caurong.signatures.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.jspecify.annotations.Nullable;

/**
 * What a reader sees of a file at one of its states.
 *
 * @param pages digest of each page's contents and resources
 * @param annotations digests of each page's annotations other than form fields
 * @param form digest of the form's fonts
 * @param fields by full name, without time stamps
 */
record Revision(List<String> pages, List<List<String>> annotations, String form, Map<String, Shown> fields) {

    static Revision of(PDDocument document) throws IOException {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        Set<COSDictionary> widgets = widgets(form);
        List<String> pages = new ArrayList<>();
        List<List<String>> annotations = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            pages.add(PageDigests.of(page));
            annotations.add(PageDigests.others(page, widgets));
        }
        return new Revision(pages, annotations, fonts(form), FormReading.fields(document, form));
    }

    boolean signed(String field) {
        Shown shown = fields.get(field);
        return shown != null && shown.signed();
    }

    private static Set<COSDictionary> widgets(@Nullable PDAcroForm form) {
        Set<COSDictionary> widgets = Collections.newSetFromMap(new IdentityHashMap<>());
        if (form != null) {
            for (PDField field : form.getFieldTree()) {
                field.getWidgets().forEach(widget -> widgets.add(widget.getCOSObject()));
            }
        }
        return widgets;
    }

    private static String fonts(@Nullable PDAcroForm form) throws IOException {
        return form == null ? "" : ObjectDigest.of(form.getCOSObject().getItem(COSName.DR));
    }
}
