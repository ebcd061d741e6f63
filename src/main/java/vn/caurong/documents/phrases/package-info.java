/** Ready phrases of an agency, offered beside directives, returns and remarks. */
@org.jspecify.annotations.NullMarked
package vn.caurong.documents.phrases;
