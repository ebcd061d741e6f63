/** What a page that was left behind shows: field by field what stands against what was typed. */
@org.jspecify.annotations.NullMarked
package vn.caurong.documents.differences;
