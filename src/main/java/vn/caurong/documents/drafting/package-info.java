/** What may be written here: the types of documents, their forms and layouts, by date. */
@org.jspecify.annotations.NullMarked
package vn.caurong.documents.drafting;
