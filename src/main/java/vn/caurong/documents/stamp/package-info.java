/** The stamp "ĐẾN" of the arrival register (NĐ 30/2020 PL IV), drawn over a page, never into it. */
@org.jspecify.annotations.NullMarked
package vn.caurong.documents.stamp;
