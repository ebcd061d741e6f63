package vn.caurong.signatures.internal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Ruling;
import vn.caurong.organization.Post;

/**
 * The page of one key.
 *
 * @param rules of an agency's key; nothing in them for a person's own
 */
record KeyPage(SeenKey key, CustodyRules rules, Map<UUID, String> names, Actor reader, Instant now) {
    String name(UUID person) {
        return names.getOrDefault(person, "");
    }

    String href() {
        return "/signatures/keys/" + key.id();
    }

    List<Custody> custodies() {
        return rules.custodies();
    }

    boolean mayHandOver() {
        return key.ofAgency()
                && rules.mayHandOver(reader) instanceof Ruling.Allowed
                && !receivers().isEmpty();
    }

    /** Whoever opens it in person gives it another PIN. */
    boolean mayChangePin() {
        if (key.retired() || key.locked() || reader.actsForAnother()) {
            return false;
        }
        return key.ofAgency()
                ? reader.is(Role.CLERK)
                        && (key.keeper() == null || reader.person().equals(key.keeper()))
                : reader.person().equals(key.person());
    }

    boolean mayTake() {
        return key.ofAgency() && rules.mayTake(reader) instanceof Ruling.Allowed;
    }

    boolean mayWithdraw() {
        return key.ofAgency() && rules.mayWithdraw(reader) instanceof Ruling.Allowed;
    }

    /** Clerks of the agency it may go to, id to name and post. */
    Map<String, String> receivers() {
        Map<String, String> receivers = new LinkedHashMap<>();
        for (Post post : rules.posts()) {
            UUID holder = post.holder();
            if (post.role() == Role.CLERK
                    && holder != null
                    && !holder.equals(rules.keeper().orElse(null))) {
                receivers.put(holder.toString(), post.holderName() + ", " + post.title());
            }
        }
        return receivers;
    }
}
