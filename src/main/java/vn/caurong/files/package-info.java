/**
 * Blobs by content hash, their checks at the door, text, page images and versions of document
 * files.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
@org.jspecify.annotations.NullMarked
package vn.caurong.files;
