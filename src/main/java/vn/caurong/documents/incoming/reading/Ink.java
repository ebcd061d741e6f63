package vn.caurong.documents.incoming.reading;

import java.text.Normalizer;
import java.util.Locale;
import vn.caurong.files.Pages;

/** A line as the readers want it: NFC, single spaces, with its place in points. */
record Ink(String text, float x, float y, float width, float size, boolean bold) {
    static Ink of(Pages.Line line) {
        return new Ink(tidy(line.text()), line.x(), line.y(), line.width(), Math.max(1, line.fontSize()), line.bold());
    }

    static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll("[\u2010-\u2015]", "-")
                .strip();
    }

    float right() {
        return x + width;
    }

    float middle() {
        return x + width / 2;
    }

    /** The part of the line from a character on, its place estimated. */
    Ink from(int index) {
        float share = (float) index / Math.max(1, text.length());
        return new Ink(text.substring(index).strip(), x + width * share, y, width * (1 - share), size, bold);
    }

    /** The part of the line before a character. */
    Ink until(int index) {
        float share = (float) index / Math.max(1, text.length());
        return new Ink(text.substring(0, index).strip(), x, y, width * share, size, bold);
    }

    Ink join(Ink next) {
        return new Ink(
                text + " " + next.text,
                Math.min(x, next.x),
                y,
                Math.max(right(), next.right()) - Math.min(x, next.x),
                size,
                bold && next.bold);
    }

    /** Capitals without spaces: what is left when a program lost or added them. */
    String squeezed() {
        return text.replace(" ", "").toUpperCase(Locale.ROOT);
    }

    /** True when it has letters and no small ones. */
    boolean isCapitals() {
        return text.codePoints().anyMatch(Character::isLetter)
                && text.codePoints().noneMatch(Character::isLowerCase);
    }

    /** A drawn rule made of characters. */
    boolean isRule() {
        return text.matches("[-_*=.~ ]+");
    }

    boolean starts(String regex) {
        return text.matches("(?iu)(?:" + regex + ").*");
    }
}
