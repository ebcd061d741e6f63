package vn.caurong.demo.internal;

import java.net.URI;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * A page as a person has it before them.
 *
 * @param at its address after all redirects
 */
record Sheet(int status, URI at, Document html) {

    /** The form whose action ends so. */
    Optional<FormElement> form(String actionEnd) {
        return html.select("form[action$=\"" + actionEnd + "\"]").stream()
                .map(FormElement.class::cast)
                .findFirst();
    }

    /** The first link with these words in it. */
    Optional<String> link(String words) {
        return html.select("a[href]:contains(" + words + ")").stream()
                .map(link -> link.attr("href"))
                .findFirst();
    }

    boolean says(String words) {
        return html.text().contains(words);
    }

    /** What the page says went wrong or was done, for the message of a failing step. */
    String word() {
        Element said = html.selectFirst("[role=alert], [role=status], .invalid-feedback, h1");
        return "%s → %d «%s»".formatted(at.getPath(), status, said == null ? "" : said.text());
    }
}
