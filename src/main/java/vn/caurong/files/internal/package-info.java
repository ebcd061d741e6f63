/** The folder store, the checks at the door, and the reading of pages. */
@org.jspecify.annotations.NullMarked
package vn.caurong.files.internal;
