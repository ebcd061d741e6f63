package vn.caurong.documents.drafting;

import java.util.List;
import java.util.Locale;

/**
 * A type of document that is written here and the form it has (NĐ 30/2020 PL I.II.5, 9; PL III).
 *
 * @param code of documents.document_type
 * @param name {@code Quyết định}
 * @param abbreviation letters in the notation, empty for công văn
 * @param title where the subject stands
 * @param addressing whether "Kính gửi" stands on the page
 * @param deciding true when the text is grounds, "QUYẾT ĐỊNH:" and articles
 * @param lead what stands first under "Nơi nhận"
 * @param opening what a new text begins with; {@code […]} where words are to be filled in
 * @param sample where the law shows it: {@code NĐ 30/2020 PL III, Mẫu 1.2}
 * @param fields of its own, in their order on the page
 */
public record DraftType(
        String code,
        String name,
        String abbreviation,
        Title title,
        Addressing addressing,
        boolean deciding,
        Lead lead,
        String opening,
        String sample,
        List<FormField> fields) {

    /** Where the subject stands. */
    public enum Title {
        /** Under the number, after "V/v" (PL I.II.5b, công văn). */
        BESIDE,
        /** In the middle of the page under the name of the type (PL I.II.5b). */
        CENTRED
    }

    /** Whom it speaks to. */
    public enum Addressing {
        /** "Kính gửi" always (PL I.II.9b). */
        REQUIRED,
        /** "Kính gửi" when it goes to one above (PL I.II.9b, báo cáo). */
        OPTIONAL,
        /** Those who are invited (PL III, Mẫu 1.7). */
        INVITED,
        NONE
    }

    /** What stands first under "Nơi nhận". */
    public enum Lead {
        /** "Như trên" (PL I.II.9b). */
        ABOVE,
        /** "Như Điều …" (PL III, Mẫu 1.2). */
        ARTICLE,
        /** The addressees by name. */
        ADDRESSEES,
        NONE
    }

    /** The name inside a sentence. */
    public String word() {
        return name.toLowerCase(Locale.ROOT);
    }

    public boolean addressed() {
        return addressing != Addressing.NONE;
    }

    /** Whether somebody must be addressed on the page. */
    public boolean needsAddressee() {
        return addressing == Addressing.REQUIRED || addressing == Addressing.INVITED;
    }

    public boolean invites() {
        return addressing == Addressing.INVITED;
    }

    public boolean centred() {
        return title == Title.CENTRED;
    }

    /** The name as it heads the page. */
    public String heading() {
        return centred() ? name.toUpperCase(Locale.ROOT) : "";
    }
}
