/**
 * Outgoing documents: draft, review, signature, number, seal, issue, delivery (NĐ 30/2020 Đ10–19).
 */
@org.jspecify.annotations.NullMarked
package vn.caurong.documents.outgoing;
