/**
 * What passes between two agencies when a document is sent: the receiver's own record, and the
 * states that flow back.
 */
@org.jspecify.annotations.NullMarked
package vn.caurong.documents.delivery;
