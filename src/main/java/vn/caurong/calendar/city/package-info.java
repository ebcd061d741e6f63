/** The demo city's calendars: three weeks of three agencies, told through the use cases. */
@org.jspecify.annotations.NullMarked
package vn.caurong.calendar.city;
