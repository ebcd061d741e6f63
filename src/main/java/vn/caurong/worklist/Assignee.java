package vn.caurong.worklist;

import java.util.UUID;

/** Whom an item waits for: a post (it follows the post) or a person (it stays theirs). */
public sealed interface Assignee {
    UUID id();

    record ToPost(UUID id) implements Assignee {}

    record ToPerson(UUID id) implements Assignee {}
}
