package vn.caurong.exchange.edxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An element of a message by its local name: vendors differ in prefixes and in order. It remembers
 * what was asked for, so that what nobody asked for can be shown.
 */
class Part {
    private final String name;
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private boolean asked;

    Part(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    void add(Part part) {
        parts.add(part);
    }

    void say(String text) {
        words.append(text);
    }

    /** The first part of this name, the nearest below; an empty one when there is none. */
    Part first(String... names) {
        for (Part part : parts) {
            if (part.isCalled(names)) {
                return part;
            }
        }
        return parts.stream()
                .map(part -> part.first(names))
                .filter(part -> !part.name.isEmpty())
                .findFirst()
                .orElseGet(() -> new Part(""));
    }

    /** The parts of this name right below. */
    List<Part> all(String name) {
        return parts.stream().filter(part -> part.isCalled(name)).toList();
    }

    /** The text of a part right below, outer space taken off; empty when there is none. */
    String text(String... names) {
        return parts.stream()
                .filter(part -> part.isCalled(names))
                .map(Part::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    String text() {
        asked = true;
        return words.toString().strip();
    }

    /** Takes it as known, with everything below. */
    void skip() {
        asked = true;
        parts.forEach(Part::skip);
    }

    /** Adds every text nobody asked for, under the way to it. */
    void unasked(@Nullable String above, Map<String, String> found) {
        String way = above == null || above.isEmpty() ? name : above + "/" + name;
        if (!asked && parts.isEmpty() && !words.toString().isBlank()) {
            String place = way;
            for (int n = 2; found.containsKey(place); n++) {
                place = way + " " + n;
            }
            found.put(place, words.toString().strip());
        }
        parts.forEach(part -> part.unasked(way, found));
    }

    private boolean isCalled(String... names) {
        for (String each : names) {
            if (name.toLowerCase(Locale.ROOT).equals(each.toLowerCase(Locale.ROOT))) {
                asked = true;
                return true;
            }
        }
        return false;
    }
}
