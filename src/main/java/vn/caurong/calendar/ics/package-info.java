/** Calendars as other programs read and write them (RFC 5545, RFC 7986). */
@org.jspecify.annotations.NullMarked
package vn.caurong.calendar.ics;
