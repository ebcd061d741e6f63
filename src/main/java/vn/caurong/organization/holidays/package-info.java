/** Holidays and swapped days kept by administrators, and the deadlines a change moves. */
@org.jspecify.annotations.NullMarked
package vn.caurong.organization.holidays;
