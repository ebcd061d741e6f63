package vn.caurong.documents.lists;

/**
 * Where a list of a later module stands, so that its own filters and columns lead back there; a bean
 * of that module.
 *
 * @param list its name in addresses
 */
public record ListPlace(String list, String href) {}
