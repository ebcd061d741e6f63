/** Who held which post on the days of an entry or a week, and what those that are no more were called. */
@org.jspecify.annotations.NullMarked
package vn.caurong.calendar.staff;
