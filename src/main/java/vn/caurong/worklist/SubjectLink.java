package vn.caurong.worklist;

/**
 * How items of one subject kind are shown on the work list; each business module contributes one
 * bean per kind.
 *
 * @param kind {@link vn.caurong.kernel.Subject#kind()}
 * @param path the page's address before the id: {@code /documents/incoming/}
 * @param icon name in the sprite
 * @param nameKey message key of the kind's name
 */
public record SubjectLink(String kind, String path, String icon, String nameKey) {}
