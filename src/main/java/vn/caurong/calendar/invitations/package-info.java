/** Invitations by e-mail to those outside who are named with an address in a published entry. */
@org.jspecify.annotations.NullMarked
package vn.caurong.calendar.invitations;
