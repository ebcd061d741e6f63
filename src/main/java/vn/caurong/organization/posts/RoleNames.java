package vn.caurong.organization.posts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Role;

/** Roles as tables name them. */
@Component
record RoleNames(MessageSource words) {
    private static final List<Locale> LANGUAGES = List.of(Locale.of("vi"), Locale.of("en"));

    /** The name of a role, from its name or its words; unknown ones stay as they are. */
    String of(String meant) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equalsIgnoreCase(meant)
                        || LANGUAGES.stream()
                                .anyMatch(language -> words.getMessage("organization.role." + role, null, language)
                                        .equalsIgnoreCase(meant)))
                .findFirst()
                .map(Role::name)
                .orElse(meant);
    }
}
