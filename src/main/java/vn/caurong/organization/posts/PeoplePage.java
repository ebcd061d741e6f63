package vn.caurong.organization.posts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caurong.organization.Unit;

/**
 * People of an agency by name, a page of them.
 *
 * @param words looked for in names and numbers
 * @param next address of the next page, null on the last
 */
public record PeoplePage(
        Unit agency,
        String words,
        List<PersonRow> rows,
        @Nullable String next,
        boolean paged) {}
