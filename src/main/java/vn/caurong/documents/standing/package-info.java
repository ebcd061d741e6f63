/** Standing rules of forwarding (NĐ 30/2020 Đ23.1), kept by administrators. */
@org.jspecify.annotations.NullMarked
package vn.caurong.documents.standing;
