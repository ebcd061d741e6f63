package vn.caurong.documents.incoming.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Types of documents as they head a page (NĐ 30/2020 Đ7, PL III; the last ones are legal documents,
 * which arrive too).
 *
 * @param abbreviation its letters in a notation, empty when it has none
 */
record TypeName(String code, String name, String abbreviation) {
    static final TypeName LETTER = new TypeName("cong-van", "Công văn", "");

    static Stream<TypeName> all() {
        return Stream.concat(Stream.of(LETTER), KnownTypes.ALL.stream());
    }

    /** The type a heading names, spaces and tone marks' places aside. */
    static Optional<TypeName> heading(Ink ink) {
        String heading = level(ink.squeezed());
        return KnownTypes.ALL.stream()
                .filter(type -> heading.equals(type.squeezed()))
                .findFirst();
    }

    /** The type whose name begins a heading: {@code BÁO CÁO TÓM TẮT}. */
    static Optional<TypeName> beginning(Ink ink) {
        String heading = level(ink.squeezed());
        return KnownTypes.ALL.stream()
                .filter(type -> heading.startsWith(type.squeezed()))
                .findFirst();
    }

    /** The type a notation names by its first letters: {@code QĐ-UBND}, {@code 2018/QĐ-TTg}. */
    static Optional<TypeName> notation(String notation) {
        String[] groups = notation.split("[-/]");
        return KnownTypes.ALL.stream()
                .filter(type -> !type.abbreviation.isEmpty())
                .filter(type -> Arrays.stream(groups).limit(2).anyMatch(type.abbreviation::equals))
                .findFirst();
    }

    /** All names as an alternation for a regular expression, longer ones first. */
    static String alternatives() {
        return all().map(TypeName::name)
                .sorted((a, b) -> b.length() - a.length())
                .reduce((a, b) -> a + "|" + b)
                .orElseThrow();
    }

    private String squeezed() {
        return level(name.replace(" ", "").toUpperCase(Locale.ROOT));
    }

    /** Old and new places of a tone mark are the same word: THOẢ, THỎA; UỶ, ỦY. */
    private static String level(String word) {
        return word.replace("OẢ", "ỎA").replace("UỶ", "ỦY").replace("OÀ", "ÒA");
    }
}
