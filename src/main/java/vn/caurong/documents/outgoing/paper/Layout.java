package vn.caurong.documents.outgoing.paper;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import vn.caurong.documents.text.Block;
import vn.caurong.documents.text.Lines;
import vn.caurong.documents.text.Paragraph;

/**
 * The parts a document must have before anybody signs it (NĐ 30/2020 Đ8.2, PL I.II). Quốc hiệu, place
 * of number and date, and the sizes come with the sheet; here is what people give.
 */
public enum Layout {
    /** Name of the agency (PL I.II.2). */
    ISSUER("2", paper -> !paper.heading().name().isEmpty()),
    /** Letters after the number, without spaces (PL I.II.3b). */
    NOTATION("3", paper -> paper.notation().matches("\\S+")),
    /** Place where it is issued (PL I.II.4a). */
    PLACE("4", paper -> !paper.heading().place().isBlank()),
    /** One short phrase, no full stop (PL I.II.5). */
    SUBJECT("5", paper -> isPhrase(paper.content().subject())),
    /** Whom it is written to (PL I.II.9a). */
    ADDRESSEES(
            "9",
            paper -> paper.content().form().addressing() != Form.Addressing.REQUIRED
                    || !paper.content().addressees().isEmpty()),
    /** The words, brought to an end (PL I.II.6; PL III, Mẫu 1.5). */
    BODY("6", paper -> isWhole(paper.content())),
    /** Authority, post and name of the signer (PL I.II.7). */
    SIGNER(
            "7",
            paper -> !paper.closing().block().isEmpty()
                    && !paper.closing().name().isEmpty()),
    /** Where the copies go and where one stays (PL I.II.9b). */
    RECIPIENTS("9", paper -> !paper.closing().kept().isBlank());

    private final String section;
    private final Predicate<Paper> there;

    Layout(String section, Predicate<Paper> there) {
        this.section = section;
        this.there = there;
    }

    /** The number of its section in PL I, part II. */
    public String section() {
        return section;
    }

    public boolean on(Paper paper) {
        return there.test(paper);
    }

    /** Last part of its message key. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** What the page still lacks. */
    public static List<Layout> lacking(Paper paper) {
        return Arrays.stream(values()).filter(part -> !part.on(paper)).toList();
    }

    private static boolean isPhrase(String subject) {
        return !subject.isBlank() && !subject.endsWith(".");
    }

    private static boolean isWhole(Paper.Content content) {
        List<Block> body = content.body();
        if (body.isEmpty()) {
            return content.form().entries().stream()
                    .anyMatch(entry -> !entry.value().isEmpty());
        }
        boolean gap = body.stream()
                .anyMatch(block -> block instanceof Paragraph paragraph
                        && paragraph.plain().contains(Lines.GAP));
        return !gap && !(body.getLast() instanceof Paragraph last && Lines.unfinished(last.plain()));
    }
}
