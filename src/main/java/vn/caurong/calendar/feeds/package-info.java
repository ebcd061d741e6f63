/** Secret links by which calendar programs read calendars, with the rights of whoever made the link. */
@org.jspecify.annotations.NullMarked
package vn.caurong.calendar.feeds;
