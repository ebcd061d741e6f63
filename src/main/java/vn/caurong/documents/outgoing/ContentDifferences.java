package vn.caurong.documents.outgoing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.documents.differences.Differences;
import vn.caurong.documents.drafting.FormField;

/** Field by field in what two versions of a draft differ, in the order of the form. */
@Component
record ContentDifferences(AgencyPosts posts, Papermaking papermaking) {
    Differences between(Outgoing document, Content stands, Content other) {
        Differences differences = new Differences()
                .add(subject(document), stands.subject(), other.subject())
                .add("outgoing.addressees", stands.addressees(), other.addressees());
        papermaking
                .type(document)
                .fields()
                .forEach(field -> differences.add(field.word(), value(stands, field), value(other, field)));
        return differences
                .add("outgoing.body", stands.body(), other.body())
                .add("outgoing.copies", stands.copies(), other.copies())
                .choice("outgoing.urgency", "ui.urgency." + stands.urgency(), "ui.urgency." + other.urgency())
                .add("outgoing.signer", name(document, stands.signerPost()), name(document, other.signerPost()));
    }

    private String subject(Outgoing document) {
        return papermaking.type(document).centred() ? "outgoing.trichyeu" : "outgoing.subject";
    }

    private static String value(Content words, FormField field) {
        return words.fields().getOrDefault(field.name(), "");
    }

    private String name(Outgoing document, @Nullable UUID post) {
        return post == null ? "" : AgencyPosts.name(posts.own(document.agency(), post));
    }
}
