/**
 * Who gets what is issued: groups named on the page and their members of the day, who has not taken
 * it in, reminders, and the register of the post for recipients without a code.
 */
@org.jspecify.annotations.NullMarked
package vn.caurong.documents.recipients;
