package vn.caurong.signatures.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * What differs between the state one signature covers and the next state.
 *
 * @param after name of the signature field whose state is {@code from}
 * @param signer whose signature that is, for the sentences: a name, or the words for its place
 * @param allowed what the step may change
 */
record Comparison(Revision from, Revision to, String after, Object signer, Allowed allowed) {
    /** What may differ. */
    List<Finding> findings() {
        List<Finding> found = new ArrayList<>(new ComparedPages(this).findings());
        found.addAll(new ComparedFields(this).findings());
        if (allowed != Allowed.ADDING && !from.form().equals(to.form())) {
            found.add(changed("fonts", signer));
        }
        return found;
    }

    Finding changed(String what, Object... facts) {
        return Finding.changed(after, what, facts);
    }
}
