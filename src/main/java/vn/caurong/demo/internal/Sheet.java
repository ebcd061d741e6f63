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

    /** The form with a button that sends it to an address with this end. */
    Optional<FormElement> form(String actionEnd) {
        Element button = html.selectFirst("button[formaction$=\"" + actionEnd + "\"]");
        if (button != null) {
            String owner = button.attr("form");
            return Optional.ofNullable(
                    (FormElement) (owner.isEmpty() ? button.closest("form") : html.getElementById(owner)));
        }
        return html.select("form[method=post][action$=\"" + actionEnd + "\"]").stream()
                .map(FormElement.class::cast)
                .findFirst();
    }

    /** Where that form goes. */
    URI target(String actionEnd) {
        Element button = html.selectFirst("button[formaction$=\"" + actionEnd + "\"]");
        return at.resolve(
                button != null
                        ? button.attr("formaction")
                        : form(actionEnd).orElseThrow(() -> missing(actionEnd)).attr("action"));
    }

    /** The value of the ready choice that says these words, in the form whose action ends so. */
    String choice(String actionEnd, String name, String words) {
        Element form = form(actionEnd).orElseThrow(() -> missing(actionEnd));
        return form.select("input[name=" + name + "], select[name=" + name + "] option").stream()
                .filter(option -> label(form, option).contains(words))
                .findFirst()
                .orElseThrow(() -> missing(words))
                .attr("value");
    }

    /** The name of the part that a unit or person takes in a directive. */
    String partOf(String actionEnd, String who) {
        Element form = form(actionEnd).orElseThrow(() -> missing(actionEnd));
        return form.select("[role=group][aria-label*=" + who + "] input[name^=part-]").stream()
                .findFirst()
                .orElseThrow(() -> missing(who))
                .attr("name");
    }

    /** What stands in a field now. */
    String value(String id) {
        Element field = html.getElementById(id);
        return field == null ? "" : field.val();
    }

    private static String label(Element form, Element option) {
        if (option.id().isEmpty()) {
            return option.text();
        }
        Element label = form.selectFirst("label[for=" + option.id() + "]");
        return label == null ? option.text() : label.text();
    }

    StepFailure missing(String what) {
        return new StepFailure("Trang không có «%s»: %s".formatted(what, word()));
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
        Element said = html.selectFirst("[role=alert], [role=status], .invalid-feedback");
        Element main = html.selectFirst("main");
        String words = said != null ? said.text() : main == null ? "" : main.text();
        return "%s → %d «%s»".formatted(at.getPath(), status, words.substring(0, Math.min(words.length(), 300)));
    }
}
