/** What waits in the calendar for whom: weeks to consolidate, approve and publish, changes to acknowledge. */
@org.jspecify.annotations.NullMarked
package vn.caurong.calendar.waiting;
