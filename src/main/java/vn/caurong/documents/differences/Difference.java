package vn.caurong.documents.differences;

import java.util.List;

/**
 * A field in which what stands and what was typed are not the same.
 *
 * @param label message key of the field's name
 * @param stands as it is kept now, empty when nothing is
 * @param typed as the person sent it, empty when they cleared it
 * @param keys true when both are message keys: a choice, not a text
 */
public record Difference(String label, String stands, String typed, boolean keys) {
    public Difference(String label, String stands, String typed) {
        this(label, stands, typed, false);
    }

    /** What stands, with what the typed text lacks marked. */
    public List<Run> standing() {
        return ComparedWords.of(stands, typed).before();
    }

    /** What was typed, with what does not stand there marked. */
    public List<Run> typing() {
        return ComparedWords.of(stands, typed).after();
    }
}
