/** A person at a browser without scripts, and what five of them do. */
@org.jspecify.annotations.NullMarked
package vn.caurong.demo.internal;
