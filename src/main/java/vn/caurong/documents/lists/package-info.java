/**
 * What lists share, of documents and of later modules: counting, acts on many, filters and columns
 * of one's own, export.
 */
@org.springframework.modulith.NamedInterface("lists")
@org.jspecify.annotations.NullMarked
package vn.caurong.documents.lists;
