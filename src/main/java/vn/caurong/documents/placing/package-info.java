/** Where number, date, signature and seal go on a page that was made elsewhere. */
@org.jspecify.annotations.NullMarked
package vn.caurong.documents.placing;
