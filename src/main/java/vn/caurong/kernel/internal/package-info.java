/** The clock and the table of idempotency keys. */
@org.jspecify.annotations.NullMarked
package vn.caurong.kernel.internal;
