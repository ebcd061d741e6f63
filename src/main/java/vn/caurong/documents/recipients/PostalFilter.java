package vn.caurong.documents.recipients;

import java.util.Arrays;
import java.util.Locale;

/** Filters of the register of the post, each with its order: what waits the longest first, what left last first. */
enum PostalFilter {
    WAITING(" and p.sent_on is null", "p.id", "<"),
    SENT(" and p.sent_on between :first and :last", "p.sent_on, p.at, p.id", ">");

    private final String condition;
    private final String key;
    private final String before;

    PostalFilter(String condition, String key, String before) {
        this.condition = condition;
        this.key = key;
        this.before = before;
    }

    /** As it stands in addresses; anything else is what waits. */
    static PostalFilter named(String word) {
        return Arrays.stream(values())
                .filter(filter -> filter.word().equals(word))
                .findFirst()
                .orElse(WAITING);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String labelKey() {
        return "recipients.post.filter." + word();
    }

    String condition() {
        return condition;
    }

    /** Rows behind the one with the id {@code :after}. */
    String behind() {
        return " and (select (%2$s) %1$s (%3$s) from documents.postal_line a where a.id = :after::uuid)"
                .formatted(before, key.replace("p.", "a."), key);
    }

    String order() {
        return " order by " + (before.equals("<") ? key : key.replace(",", " desc,") + " desc");
    }
}
