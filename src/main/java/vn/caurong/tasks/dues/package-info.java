/** Deadlines, in working days or as a day, each kept; what the forms offer, what calendars show. */
@org.jspecify.annotations.NullMarked
package vn.caurong.tasks.dues;
