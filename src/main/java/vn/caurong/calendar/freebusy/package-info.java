/** When colleagues are taken, without saying by what, and when several are free at once. */
@org.jspecify.annotations.NullMarked
package vn.caurong.calendar.freebusy;
