package vn.caurong.documents.outgoing;

import java.util.ArrayList;
import java.util.List;
import vn.caurong.documents.drafting.DraftType;
import vn.caurong.documents.drafting.FormField;
import vn.caurong.documents.outgoing.paper.Form;
import vn.caurong.documents.outgoing.paper.Form.Addressing;
import vn.caurong.documents.text.Body;
import vn.caurong.documents.text.Lines;
import vn.caurong.organization.IssuingName;

/** Fills the form of a type with what a version says. */
final class PaperForms {
    private PaperForms() {}

    /**
     * @param block lines above the signature, from which the power of a decision is read
     */
    static Form of(DraftType type, Content words, IssuingName issuing, List<String> block) {
        return new Form(
                type.heading(),
                addressing(type),
                type.deciding() ? DecidingPower.of(issuing, block) : "",
                type.invites() ? issuing.name() + " trân trọng kính mời:" : "",
                entries(type, words));
    }

    private static Addressing addressing(DraftType type) {
        return switch (type.addressing()) {
            case REQUIRED, INVITED -> Addressing.REQUIRED;
            case OPTIONAL -> Addressing.OPTIONAL;
            case NONE -> Addressing.NONE;
        };
    }

    private static List<Form.Entry> entries(DraftType type, Content words) {
        List<Form.Entry> entries = new ArrayList<>();
        for (FormField field : type.fields()) {
            String value = words.fields().getOrDefault(field.name(), "");
            entries.add(new Form.Entry(field.label(), value.isEmpty() ? "" : value.replaceFirst("[.;]?$", ".")));
        }
        if (!entries.isEmpty() && words.body().isBlank()) {
            Form.Entry last = entries.removeLast();
            entries.add(new Form.Entry(last.label(), last.value().isEmpty() ? "" : Lines.closed(last.value())));
        }
        return List.copyOf(entries);
    }

    /** Lines under "Nơi nhận" before the file copy (PL I.II.9b–c). */
    static List<String> recipients(DraftType type, Content words) {
        List<String> lines = new ArrayList<>();
        int article = Body.lastArticle(words.body());
        switch (type.lead()) {
            case ABOVE -> {
                if (!words.addressees().isEmpty() || type.needsAddressee()) {
                    lines.add("Như trên");
                }
            }
            case ARTICLE -> {
                if (article > 0) {
                    lines.add("Như Điều " + article);
                }
            }
            case ADDRESSEES -> lines.addAll(words.addressees());
            case NONE -> {}
        }
        lines.addAll(words.copies());
        return List.copyOf(lines);
    }
}
