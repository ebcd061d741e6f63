/** Notices, streams and letters as they are kept and sent. */
@org.jspecify.annotations.NullMarked
package vn.caurong.notifications.internal;
