/**
 * Registers, number series and document types, and their print in the columns of NĐ 30/2020 Phụ lục
 * IV.
 */
@org.jspecify.annotations.NullMarked
package vn.caurong.documents.register;
