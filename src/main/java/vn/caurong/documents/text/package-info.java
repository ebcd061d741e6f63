/**
 * The text of a document: numbered paragraphs, tables and two kinds of emphasis, written as plain
 * lines that a person can type anywhere, and read into blocks for the page and for files.
 */
@org.jspecify.annotations.NullMarked
package vn.caurong.documents.text;
