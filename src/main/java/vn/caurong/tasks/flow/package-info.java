/** From given to closed: receiving, returning, confirming, stopping, later deadlines, and heirs of posts that end. */
@org.jspecify.annotations.NullMarked
package vn.caurong.tasks.flow;
