/** Rooms and vehicles of an agency, and who holds them when. */
@org.jspecify.annotations.NullMarked
package vn.caurong.calendar.resources;
