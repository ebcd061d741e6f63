package vn.caurong.documents.text;

/** A stretch of text set in one way. */
public record Span(String text, boolean bold, boolean italic) {
    static Span plain(String text) {
        return new Span(text, false, false);
    }

    Span saying(String other) {
        return new Span(other, bold, italic);
    }

    Span emboldened() {
        return new Span(text, true, italic);
    }
}
