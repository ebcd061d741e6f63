/** How documents are found: what search reads of each. */
@org.jspecify.annotations.NullMarked
package vn.caurong.documents.finding;
