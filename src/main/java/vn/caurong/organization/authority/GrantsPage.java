package vn.caurong.organization.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.caurong.organization.Post;
import vn.caurong.organization.Unit;

/**
 * What a post may sign.
 *
 * @param names to sign under, by id
 * @param kinds document types, by code
 */
public record GrantsPage(
        Post post,
        Unit agency,
        LocalDate today,
        List<GrantRow> grants,
        Map<String, String> names,
        Map<String, String> kinds) {
    /** Types in words, empty for all. */
    public String kinds(GrantRow grant) {
        return String.join(
                ", ",
                grant.types().stream()
                        .map(code -> kinds.getOrDefault(code, code))
                        .toList());
    }
}
