/** The week as offices hang it: its number, its half-days, until when units register for it. */
@org.jspecify.annotations.NullMarked
package vn.caurong.calendar.week;
