package vn.caurong.signatures.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Which fields of the form came or went. */
record ComparedFields(Comparison states) {
    List<Finding> findings() {
        List<Finding> found = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>(states.from().fields().keySet());
        names.addAll(states.to().fields().keySet());
        for (String name : names) {
            Shown before = states.from().fields().get(name);
            Shown now = states.to().fields().get(name);
            if (before == null) {
                if (states.allowed() != Allowed.ADDING) {
                    found.add(states.changed("field-added", name, states.signer()));
                }
            } else if (now == null) {
                found.add(states.changed("field-removed", name, states.signer()));
            } else {
                found.addAll(new ComparedField(states, name, before, now).findings());
            }
        }
        return found;
    }
}
