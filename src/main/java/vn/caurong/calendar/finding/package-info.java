/** Entries of the calendar as search knows them. */
@org.jspecify.annotations.NullMarked
package vn.caurong.calendar.finding;
