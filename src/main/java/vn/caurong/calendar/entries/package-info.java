/** Lines of the work calendar: what they say, what they hold, and what can be done to them. */
@org.jspecify.annotations.NullMarked
package vn.caurong.calendar.entries;
