package vn.caurong.organization.posts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param code number the agency knows the person by
 * @param posts titles held today, empty for none
 */
public record PersonRow(
        UUID id,
        String name,
        @Nullable String code,
        @Nullable String posts) {}
