/** Calendar files of other programs, looked at and then taken into one's own calendar. */
@org.jspecify.annotations.NullMarked
package vn.caurong.calendar.imports;
