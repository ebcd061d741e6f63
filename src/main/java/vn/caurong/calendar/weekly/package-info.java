/** The week of leaders and units on screen, and what is done to a week as a whole. */
@org.jspecify.annotations.NullMarked
package vn.caurong.calendar.weekly;
