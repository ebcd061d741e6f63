package vn.caurong.documents.incoming;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who shall do what with a document of the demo city.
 *
 * @param lead unit that leads, null when it is only to be known
 * @param others units that coordinate, or know when nobody leads
 * @param days working days, null for none
 */
public record StoryOrder(
        @Nullable UUID lead, List<UUID> others, @Nullable Integer days, String words, boolean reply) {}
