/** What takes place week after week, and which of its days nobody works on. */
@org.jspecify.annotations.NullMarked
package vn.caurong.calendar.repeats;
