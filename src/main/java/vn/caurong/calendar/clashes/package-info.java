/** What stands in the way of an entry while it is typed, and what is free instead. */
@org.jspecify.annotations.NullMarked
package vn.caurong.calendar.clashes;
