package vn.caurong.access;

import java.util.UUID;

/**
 * Who may see: a person, whoever holds a post, whoever has a role in a unit, or whoever a duty of a
 * post is delegated to; written as one text in the database.
 */
public sealed interface Principal {
    record Person(UUID id) implements Principal {}

    record Post(UUID id) implements Principal {}

    /**
     * {@code part} is HEAD, CLERK or LEADER (agency leaders), or MEMBER of the unit or agency; the
     * HEAD of an agency is its one head, the HEAD of a unit its head or deputy.
     */
    record UnitRole(UUID unit, String part) implements Principal {}

    /**
     * Whoever stands in for the post in this duty, while an item of it is open; {@code restricted}
     * for those whose basis opens restricted subjects.
     */
    record Delegate(UUID post, String duty, boolean restricted) implements Principal {}

    default String text() {
        return switch (this) {
            case Person(UUID id) -> "person:" + id;
            case Post(UUID id) -> "post:" + id;
            case UnitRole(UUID unit, String part) -> "unit:" + unit + ":" + part;
            case Delegate(UUID post, String duty, boolean restricted) ->
                (restricted ? "duty-restricted:" : "duty:") + post + ":" + duty;
        };
    }
}
