package vn.caurong.tasks.parties;

import java.util.UUID;

/** Who leads or coordinates: a unit by the post that answers for it, or a person by their post. */
public record Party(UUID unit, UUID post) {}
