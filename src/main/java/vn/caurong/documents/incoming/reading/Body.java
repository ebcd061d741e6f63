package vn.caurong.documents.incoming.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The running text: the answer it asks for and the documents it refers to. */
final class Body {
    private final String text;

    Field<ReplyBy> replyBy(@Nullable LocalDate issued) {
        return new AskedReply(text).by(issued);
    }

    List<Reference> references(String own) {
        return new NamedDocuments(text).but(own);
    }

    private Body(String text) {
        this.text = text;
    }

    /** Joins lines; a mark broken at its hyphen or slash becomes whole again. */
    static Body of(List<Ink> inks) {
        StringBuilder text = new StringBuilder();
        for (Ink ink : inks) {
            boolean broken = text.toString().matches("(?s).*\\d/[\\p{L}\\d&/-]*[-/]$")
                    && ink.text().matches("\\p{Lu}.*");
            text.append(text.isEmpty() || broken ? "" : " ").append(ink.text());
        }
        return new Body(text.toString());
    }
}
