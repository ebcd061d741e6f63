/** Inside of access. */
@org.jspecify.annotations.NullMarked
package vn.caurong.access.internal;
