package vn.caurong.files;

/**
 * Immutable content, stored once.
 *
 * @param sha256 lower-case hex of the content's SHA-256, its name in the store
 * @param size bytes
 * @param mediaType detected from the content, never from the name
 * @param pages pages of a PDF, 0 for anything else
 */
public record Blob(String sha256, long size, String mediaType, int pages) {}
