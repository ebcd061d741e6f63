/** Inside of identity. */
@org.jspecify.annotations.NullMarked
package vn.caurong.identity.internal;
