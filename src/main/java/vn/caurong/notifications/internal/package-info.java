@org.jspecify.annotations.NullMarked
package vn.caurong.notifications.internal;
