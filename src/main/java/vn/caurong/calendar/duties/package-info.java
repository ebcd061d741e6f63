/** What a delegation lets one do in the calendar. */
@org.jspecify.annotations.NullMarked
package vn.caurong.calendar.duties;
