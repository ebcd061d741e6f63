/** A person's own calendar: the published week, what they entered, deadlines, leave and delegations in one. */
@org.jspecify.annotations.NullMarked
package vn.caurong.calendar.personal;
