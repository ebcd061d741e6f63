/**
 * Fills the arrival form from the page itself: where NĐ 30/2020 Phụ lục I puts each part, there it
 * is read. Pure: lines with places in, a form out.
 */
@org.jspecify.annotations.NullMarked
package vn.caurong.documents.incoming.reading;
