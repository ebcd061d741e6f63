package vn.caurong.files.internal;

import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Nothing in a file may run, ask for an old kind of form, or carry programs. */
final class PdfPrograms {
    private static final Set<String> RUNNING =
            Set.of("JavaScript", "Launch", "SubmitForm", "ImportData", "Rendition", "RichMedia");
    private static final Set<String> RUNNING_ANNOTATIONS = Set.of("RichMedia", "Screen", "Movie", "3D", "Sound");

    private PdfPrograms() {}

    static void check(COSDictionary dictionary) {
        String action = dictionary.getNameAsString(COSName.S, "");
        if (RUNNING.contains(action)
                || dictionary.containsKey(COSName.JS)
                || dictionary.containsKey(COSName.JAVA_SCRIPT)
                || isAnnotation(dictionary)) {
            throw new Flaw("files.refused.scripted", "runs " + action);
        }
        if (dictionary.containsKey(COSName.XFA)) {
            throw new Flaw("files.refused.form", "XFA");
        }
        if (dictionary.containsKey(COSName.EF)) {
            checkName(dictionary.getString(COSName.F, ""));
            checkName(dictionary.getString(COSName.UF, ""));
        }
    }

    private static boolean isAnnotation(COSDictionary dictionary) {
        return dictionary.containsKey(COSName.RECT)
                && RUNNING_ANNOTATIONS.contains(dictionary.getNameAsString(COSName.SUBTYPE, ""));
    }

    private static void checkName(String attached) {
        if (attached.toLowerCase(Locale.ROOT)
                .strip()
                .matches("(?s).*\\.(exe|com|scr|pif|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|msi|dll|jar"
                        + "|lnk|reg|cpl|docm|xlsm|pptm|sh|apk|iso)")) {
            throw new Flaw("files.refused.embedded", attached);
        }
    }
}
