package vn.caurong.signatures.internal;

import java.util.ArrayList;
import java.util.List;

/** What differs on the pages: their number, their text, what is stuck on them. */
record ComparedPages(Comparison states) {
    List<Finding> findings() {
        List<List<String>> before = states.from().annotations();
        List<List<String>> now = states.to().annotations();
        if (states.from().pages().size() != states.to().pages().size()) {
            return List.of(states.changed("pages", states.signer()));
        }
        List<Finding> found = new ArrayList<>();
        for (int page = 0; page < states.from().pages().size(); page++) {
            if (!states.from().pages().get(page).equals(states.to().pages().get(page))) {
                found.add(states.changed("page-text", page + 1, states.signer()));
            }
            if (annotated(before.get(page), now.get(page))) {
                found.add(states.changed("annotation", page + 1, states.signer()));
            }
        }
        return found;
    }

    private boolean annotated(List<String> before, List<String> now) {
        return states.allowed() == Allowed.ADDING ? !now.containsAll(before) : !now.equals(before);
    }
}
