package vn.caurong.signatures.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import vn.caurong.signatures.internal.Revision.Shown;

/**
 * What differs between the state one signature covers and the next state.
 *
 * @param after name of the signature field whose state is {@code from}
 * @param signer whose signature that is, for the sentences: a name, or the words for its place
 * @param allowed what the step may change
 */
record Comparison(Revision from, Revision to, String after, Object signer, Allowed allowed) {
    /** What may differ. */
    enum Allowed {
        /** Nothing: the last signature, and the seal of a document made here. */
        NOTHING,
        /** Number and date get their values: between person and seal of a document made here. */
        FILLING,
        /**
         * What the next signer adds and signs in a document made elsewhere (number, seal, their own
         * field); nothing that stood there is altered or gone.
         */
        ADDING
    }

    List<Finding> findings() {
        List<Finding> found = new ArrayList<>();
        pages(found);
        fields(found);
        if (allowed != Allowed.ADDING && !from.form().equals(to.form())) {
            found.add(Finding.changed(after, "fonts", signer));
        }
        return found;
    }

    private void pages(List<Finding> found) {
        if (from.pages().size() != to.pages().size()) {
            found.add(Finding.changed(after, "pages", signer));
            return;
        }
        for (int page = 0; page < from.pages().size(); page++) {
            if (!from.pages().get(page).equals(to.pages().get(page))) {
                found.add(Finding.changed(after, "page-text", page + 1, signer));
            }
            if (annotated(from.annotations().get(page), to.annotations().get(page))) {
                found.add(Finding.changed(after, "annotation", page + 1, signer));
            }
        }
    }

    private boolean annotated(List<String> before, List<String> now) {
        return allowed == Allowed.ADDING ? !now.containsAll(before) : !now.equals(before);
    }

    private void fields(List<Finding> found) {
        TreeSet<String> names = new TreeSet<>(from.fields().keySet());
        names.addAll(to.fields().keySet());
        for (String name : names) {
            Shown before = from.fields().get(name);
            Shown now = to.fields().get(name);
            if (before == null) {
                if (allowed != Allowed.ADDING) {
                    found.add(Finding.changed(after, "field-added", name, signer));
                }
            } else if (now == null) {
                found.add(Finding.changed(after, "field-removed", name, signer));
            } else {
                compare(name, before, now, found);
            }
        }
    }

    private void compare(String name, Shown before, Shown now, List<Finding> found) {
        if (before.signed() && !now.signed()) {
            found.add(Finding.changed(after, Finding.keyForSigned("signature-removed", name)));
        }
        if (!before.place().equals(now.place())) {
            found.add(Finding.changed(after, Finding.keyFor("moved", name), signer, name));
        }
        boolean sameValue = Objects.equals(before.value(), now.value());
        if (!sameValue && !mayFill(name, before)) {
            found.add(Finding.changed(after, Finding.keyFor("value", name), signer, name, before.value(), now.value()));
        }
        if (sameValue && redrawn(name, before, now)) {
            found.add(Finding.changed(after, Finding.keyFor("redrawn", name), signer, name));
        }
    }

    private boolean mayFill(String name, Shown before) {
        return before.value().isEmpty()
                && switch (allowed) {
                    case NOTHING -> false;
                    case FILLING -> Fields.FILLED.contains(name);
                    case ADDING -> true;
                };
    }

    /** While number and date may be filled, what they show is held against their value instead. */
    private boolean redrawn(String name, Shown before, Shown now) {
        boolean free = switch (allowed) {
            case NOTHING -> false;
            case FILLING -> Fields.FILLED.contains(name) || (!before.signed() && now.signed());
            case ADDING -> true;
        };
        return !free && !before.appearance().equals(now.appearance());
    }
}
