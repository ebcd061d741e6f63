/** Inside of worklist. */
@org.jspecify.annotations.NullMarked
package vn.caurong.worklist.internal;
