/** What later modules add to the pages of documents, and what they hear of documents. */
@org.springframework.modulith.NamedInterface("around")
@org.jspecify.annotations.NullMarked
package vn.caurong.documents.around;
