/** Signed letters to try the program with; only in the demo, and they say so. */
@org.jspecify.annotations.NullMarked
package vn.caurong.documents.sample;
