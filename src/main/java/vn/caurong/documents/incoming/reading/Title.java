package vn.caurong.documents.incoming.reading;

import java.util.List;
import java.util.Optional;

/**
 * Type and subject (NĐ 30/2020 PL I, boxes 5a and 5b): a named type heads the page, a công văn has
 * its V/v under the number.
 */
record Title(Field<String> code, Field<String> name, Field<String> subject) {
    private static final float LOWEST = 480;
    private static final int LONGEST = 8;

    static Title of(List<Ink> page, Header header) {
        String notation = Optional.ofNullable(header.notation().value()).orElse("");
        if (!header.about().isEmpty()) {
            return letter(header);
        }
        for (int i = 0; i < page.size() && page.get(i).y() < LOWEST; i++) {
            Optional<TypeName> type = TypeName.heading(page.get(i));
            if (type.isPresent() && page.get(i).isCapitals() && isCentred(page.get(i), page)) {
                return named(type.get(), subject(page, i), notation);
            }
        }
        return guessed(page, notation);
    }

    private static Title letter(Header header) {
        String about = header.about();
        String subject = about.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + about.substring(1);
        return new Title(Field.good(TypeName.LETTER.code()), Field.good(TypeName.LETTER.name()), Field.good(subject));
    }

    private static Title named(TypeName type, String subject, String notation) {
        boolean agrees = type.abbreviation().isEmpty()
                || TypeName.notation(notation).map(type::equals).orElse(false);
        return new Title(
                agrees ? Field.good(type.code()) : Field.doubtful(type.code()),
                agrees ? Field.good(type.name()) : Field.doubtful(type.name()),
                subject.isEmpty() ? Field.none() : Field.good(subject));
    }

    /** Without a heading of its own: the notation, else Kính gửi, tell what it may be. */
    private static Title guessed(List<Ink> page, String notation) {
        for (int i = 0; i < page.size() && page.get(i).y() < LOWEST; i++) {
            Ink ink = page.get(i);
            Optional<TypeName> type = TypeName.beginning(ink);
            if (type.isPresent() && ink.isCapitals() && ink.bold() && isCentred(ink, page)) {
                return doubtful(type.get(), (ink.text() + " " + subject(page, i)).strip());
            }
        }
        Optional<TypeName> type = TypeName.notation(notation)
                .or(() -> page.stream().anyMatch(ink -> ink.starts("Kính gửi"))
                        ? Optional.of(TypeName.LETTER)
                        : Optional.empty());
        return type.map(found -> doubtful(found, ""))
                .orElseGet(() -> new Title(Field.none(), Field.none(), Field.none()));
    }

    private static Title doubtful(TypeName type, String subject) {
        return new Title(
                Field.doubtful(type.code()),
                Field.doubtful(type.name()),
                subject.isEmpty() ? Field.none() : Field.doubtful(subject));
    }

    private static boolean isCentred(Ink ink, List<Ink> page) {
        float left = (float) page.stream().mapToDouble(Ink::x).min().orElse(0);
        float right = (float) page.stream().mapToDouble(Ink::right).max().orElse(595);
        return Math.abs(ink.middle() - (left + right) / 2) < 60;
    }

    /** The lines under the heading that are set like each other. */
    private static String subject(List<Ink> page, int heading) {
        StringBuilder subject = new StringBuilder();
        Ink before = page.get(heading);
        for (int i = heading + 1; i < Math.min(page.size(), heading + LONGEST); i++) {
            Ink ink = page.get(i);
            boolean first = subject.isEmpty();
            if (ink.isRule() || ends(before, ink, first)) {
                break;
            }
            subject.append(first ? "" : " ").append(ink.text());
            before = ink;
        }
        return subject.toString();
    }

    private static boolean ends(Ink before, Ink ink, boolean first) {
        return ink.y() - before.y() > (first ? 2.6f : 1.9f) * before.size()
                || ink.isCapitals()
                || !first && before.bold() && !ink.bold()
                || ink.starts("(?:Kính gửi|Căn cứ|Theo đề nghị|Thực hiện|\\(Kèm theo|\\(Ban hành)");
    }
}
