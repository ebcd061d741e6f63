/** How the journal is kept. */
@org.jspecify.annotations.NullMarked
package vn.caurong.journal.internal;
