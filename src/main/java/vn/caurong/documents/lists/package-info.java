/** What the lists of documents share: counting, acts on many, filters and columns of one's own. */
@org.jspecify.annotations.NullMarked
package vn.caurong.documents.lists;
