/**
 * Incoming documents: arrival, registration, directing, assignment, processing, completion (NĐ
 * 30/2020 Đ20–24).
 */
@org.jspecify.annotations.NullMarked
package vn.caurong.documents.incoming;
