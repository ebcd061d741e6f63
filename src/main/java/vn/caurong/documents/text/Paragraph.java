package vn.caurong.documents.text;

import java.util.List;
import java.util.stream.Collectors;

/** One paragraph and how it is set (NĐ 30/2020 PL I.II.6). */
public record Paragraph(Setting setting, List<Span> spans) implements Block {
    /** Where a paragraph stands and how its letters look. */
    public enum Setting {
        /** Căn cứ: slanted, indented (PL I.II.6a). */
        GROUND,
        /** The word that divides grounds from articles: centred, bold (PL III, Mẫu 1.2). */
        RESOLUTION,
        /** Phần, Chương, Mục and their titles: centred, bold (PL I.II.6đ). */
        DIVISION,
        /** Everything else: justified, its first line indented (PL I.II.6e). */
        RUNNING
    }

    /** Without its looks. */
    public String plain() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    public boolean centred() {
        return setting == Setting.RESOLUTION || setting == Setting.DIVISION;
    }
}
