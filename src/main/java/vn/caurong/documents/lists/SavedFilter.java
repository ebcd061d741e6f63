package vn.caurong.documents.lists;

import java.util.UUID;

/**
 * A filter a person gave a name.
 *
 * @param filter the list's own filter it begins with
 * @param words what it looks for besides, as typed; may be empty
 */
public record SavedFilter(UUID id, String name, String filter, String words) {}
