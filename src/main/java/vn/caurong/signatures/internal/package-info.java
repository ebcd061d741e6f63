/** The work behind signing and judging. */
@org.jspecify.annotations.NullMarked
package vn.caurong.signatures.internal;
