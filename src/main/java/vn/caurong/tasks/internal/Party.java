package vn.caurong.tasks.internal;

import java.util.UUID;

/** Who leads or coordinates: a unit by the post that answers for it, or a person by their post. */
record Party(UUID unit, UUID post) {}
