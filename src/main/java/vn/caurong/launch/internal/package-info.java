/** How the process starts, what it starts with, and how it says what went wrong. */
@org.jspecify.annotations.NullMarked
package vn.caurong.launch.internal;
