package vn.caurong.signatures.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What differs in one field that stands in both states. */
record ComparedField(Comparison states, String name, Shown before, Shown now) {
    List<Finding> findings() {
        List<Finding> found = new ArrayList<>();
        Object signer = states.signer();
        if (before.signed() && !now.signed()) {
            found.add(states.changed(Finding.keyForSigned("signature-removed", name)));
        }
        if (!before.place().equals(now.place())) {
            found.add(states.changed(Finding.keyFor("moved", name), signer, name));
        }
        boolean fills = states.allowed().fills(name);
        boolean sameValue = Objects.equals(before.value(), now.value());
        if (!sameValue && !(fills && before.value().isEmpty())) {
            found.add(states.changed(Finding.keyFor("value", name), signer, name, before.value(), now.value()));
        }
        if (sameValue && !fills && redrawn()) {
            found.add(states.changed(Finding.keyFor("redrawn", name), signer, name));
        }
        return found;
    }

    /** While number and date may be filled, what they show is held against their value instead. */
    private boolean redrawn() {
        boolean signing = states.allowed() == Allowed.FILLING && !before.signed() && now.signed();
        return !signing && !before.appearance().equals(now.appearance());
    }
}
